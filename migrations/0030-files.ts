import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Files: what they are and in which room; the bytes lie in FILES_DIR under the stored name. Never changed, never removed. */
export class Files1763800000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'file', {
      room: true,
      columns: [
        'initiative_id uuid',
        'name text not null check (length(name) between 1 and 120)',
        'media_type text not null',
        'size bigint not null check (size between 1 and 26214400)',
        `sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')`,
        'stored_name uuid not null',
        'added_by uuid not null',
        'added_at timestamptz not null default now()',
        references('initiative_id', 'initiative'),
        references('added_by', 'person'),
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(`
      create index file_initiative on file (company_id, initiative_id, added_at desc);
      create index file_stored on file (company_id, stored_name);
      -- For the sweep: which of these stored names have a row. It says nothing that the caller did not ask by id.
      create function app.known_files(p_company uuid, p_names uuid[]) returns setof uuid
        language sql stable security definer set search_path = '' as $$
        select distinct f.stored_name from public.file f where f.company_id = p_company and f.stored_name = any (p_names)
      $$;
      revoke all on function app.known_files from public;
      grant execute on function app.known_files to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
