import type { MigrationInterface, QueryRunner } from 'typeorm';
import { references } from './tenant-table';

/** What was handed over can't be fetched back, only superseded: by the extract of the corrected resolution. */
export class ExtractSuccession1763800000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table resolution_extract add column supersedes_id uuid;
      alter table resolution_extract add ${references('supersedes_id', 'resolution_extract')};
      alter table resolution_extract add unique (company_id, supersedes_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
