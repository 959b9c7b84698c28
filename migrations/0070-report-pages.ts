import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many pages a report has: who signs on paper counts the sheets. Unknown for those made before. */
export class ReportPages1763800000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report add column pages integer check (pages > 0);
      grant update (pages) on report to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
