import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Visible exactly to those who see the initiative. */
const ofInitiative = (table: string): string =>
  `exists (select 1 from initiative i where i.company_id = ${table}.company_id and i.id = ${table}.initiative_id)`;

const EVIDENCE = ['select', 'insert'] as const;
const form = `form text not null check (form in ('CONTROL_PROFILE','DPIA','RISK_ASSESSMENT'))`;

/**
 * Control profile, data protection impact assessment (BT-8) and risk assessment (BT-9): the employer's side drafts in
 * its room, what it publishes is a version that nobody changes, and others put their word beside it.
 */
export class Protection1763800000114 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'protection_draft', {
      room: true,
      only: ofInitiative('protection_draft'),
      columns: [
        'initiative_id uuid not null',
        form,
        'document jsonb not null',
        'version integer not null default 1',
        // Something changed since it was last published.
        'is_open boolean not null default true',
        'updated_by uuid not null',
        'updated_at timestamptz not null',
        // Saving as one types is one act in the Verlauf, not a hundred.
        'noted_by uuid not null',
        'noted_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('updated_by', 'person'),
        references('noted_by', 'person'),
        'unique (company_id, initiative_id, form)',
      ],
      updates: ['document', 'version', 'is_open', 'updated_by', 'updated_at', 'noted_by', 'noted_at'],
    });
    await createTenantTable(runner, 'protection_version', {
      only: ofInitiative('protection_version'),
      columns: [
        'initiative_id uuid not null',
        form,
        'number integer not null check (number > 0)',
        'document jsonb not null',
        'published_by uuid not null',
        'published_on date not null',
        'published_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('published_by', 'person'),
        'unique (company_id, initiative_id, form, number)',
      ],
      grants: EVIDENCE,
    });
    await createTenantTable(runner, 'protection_remark', {
      only: ofInitiative('protection_remark'),
      columns: [
        'initiative_id uuid not null',
        form,
        // The version that was read.
        'number integer not null check (number > 0)',
        `kind text not null check (kind in ('CONTESTED','SETTLED','ADVICE','CONTRIBUTION','DONE','CHECKED'))`,
        `body text not null check (body in ('EMPLOYER','COUNCIL','DPO','OSH','PHYSICIAN'))`,
        // The row, chapter or measure that it is about; empty where it is about the whole.
        `about text not null default '' check (length(about) <= 80)`,
        'text text not null check (length(text) between 1 and 10000)',
        // ADVICE: the officer holds it to be unlawful. CHECKED: the measure has no effect.
        'flagged boolean not null default false',
        'given_by uuid not null',
        'given_on date not null',
        'given_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('given_by', 'person'),
      ],
      grants: EVIDENCE,
    });
    await runner.query(`
      create index protection_remark_newest on protection_remark (company_id, initiative_id, form, id desc);
      alter table system_facts drop constraint system_facts_source_check;
      alter table system_facts add constraint system_facts_source_check
        check (source in ('FORM','BUSINESS_CASE','IDENTIFICATION','CONTROL_PROFILE'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
