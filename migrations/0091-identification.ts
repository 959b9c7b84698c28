import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** The KI-Identifikation of a system: answers in progress, results version by version, and the council's objections. */
export class Identification1763800000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    /** Only for members of the joint room, and only where they see the system itself. */
    const seen = (table: string) =>
      `exists (select 1 from ai_system s where s.company_id = ${table}.company_id and s.id = ${table}.system_id)
        and exists (select 1 from room r where r.company_id = ${table}.company_id and r.kind = 'JOINT' and r.id = any ((select app.my_rooms())::uuid[]))`;
    await createTenantTable(runner, 'identification_draft', {
      only: seen('identification_draft'),
      columns: [
        'system_id uuid not null',
        'questionnaire text not null',
        // By question: value, evidence, note, who and when.
        'answers jsonb not null',
        'version integer not null default 1',
        'updated_by uuid not null',
        'updated_at timestamptz not null',
        'noted_by uuid not null',
        'noted_at timestamptz not null',
        references('system_id', 'ai_system'),
        references('updated_by', 'person'),
        references('noted_by', 'person'),
        'unique (company_id, system_id)',
      ],
      updates: ['questionnaire', 'answers', 'version', 'updated_by', 'updated_at', 'noted_by', 'noted_at'],
    });
    await createTenantTable(runner, 'identification', {
      only: seen('identification'),
      columns: [
        'system_id uuid not null',
        'version integer not null check (version > 0)',
        'questionnaire text not null',
        'answers jsonb not null',
        'found jsonb not null',
        'completed_by uuid not null',
        'completed_at timestamptz not null',
        references('system_id', 'ai_system'),
        references('completed_by', 'person'),
        'unique (company_id, system_id, version)',
      ],
      grants: ['select', 'insert'],
    });
    await createTenantTable(runner, 'identification_contest', {
      only: seen('identification_contest'),
      columns: [
        'system_id uuid not null',
        // CONTESTED opens; AGREED and DECIDED end it.
        `act text not null check (act in ('CONTESTED','AGREED','DECIDED'))`,
        'note text not null check (length(note) between 1 and 2000)',
        'recorded_by uuid not null',
        'recorded_at timestamptz not null',
        references('system_id', 'ai_system'),
        references('recorded_by', 'person'),
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(`
      create index identification_contest_newest on identification_contest (company_id, system_id, id desc);
      -- Where a version of the facts comes from: the form, the business case or the KI-Identifikation.
      alter table system_facts add column source text not null default 'FORM'
        check (source in ('FORM','BUSINESS_CASE','IDENTIFICATION'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
