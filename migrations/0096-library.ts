import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which application of the library an initiative was taken over; what people said is theirs, not the library's. */
export class Library1763800000096 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table initiative add column library_id text check (library_id ~ '^UC[0-9]{2}$')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
