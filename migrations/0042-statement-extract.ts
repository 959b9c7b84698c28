import type { MigrationInterface, QueryRunner } from 'typeorm';
import { references } from './tenant-table';

/** A statement refers to the extract that the council has handed over, never to the resolution in its own room. */
export class StatementExtract1763800000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table statement rename column resolution_id to extract_id;
      -- It was never checked, so only what leads to an extract of the same initiative is kept.
      update statement s set extract_id = (
        select e.id from resolution_extract e
         where e.company_id = s.company_id and e.initiative_id = s.initiative_id
           and s.extract_id in (e.id, e.resolution_id)
      ) where s.extract_id is not null;
      alter table statement add ${references('extract_id', 'resolution_extract')};
      alter table statement add check (extract_id is null or body = 'COUNCIL');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
