import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/**
 * The KI-Verzeichnis: every system of a company with AI in it, planned or in use, and its reviews. It has no room: the
 * company sees what is or was in use; what is only planned is seen by whoever sees the initiative that plans it.
 */
export class Systems1763800000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'ai_system', {
      only: `(planned_in is null or used or exists (
        select 1 from initiative i where i.company_id = ai_system.company_id and i.id = ai_system.planned_in))`,
      columns: [
        'product text not null check (length(product) between 1 and 120)',
        // What lists are sorted by: stored, so that a page can start in the middle of an index.
        'name_key text not null generated always as (lower(product)) stored',
        `vendor text not null default '' check (length(vendor) <= 120)`,
        `modules text not null default '' check (length(modules) <= 300)`,
        `purpose text not null default '' check (length(purpose) <= 600)`,
        `area text not null default '' check (length(area) <= 80)`,
        'users integer check (users between 0 and 1000000)',
        `hosting text check (hosting in ('DEVICE','ON_PREMISES','CLOUD'))`,
        `administrator text not null default '' check (length(administrator) <= 120)`,
        `status text not null check (status in ('PLANNED','IN_USE','RETIRED'))`,
        // Once in use it stays seen, whatever comes after: nothing disappears from sight by an edit.
        'used boolean not null default false',
        'responsible_id uuid',
        'contract_until date',
        `finding text not null default '' check (length(finding) <= 1000)`,
        `catalogue_id text check (length(catalogue_id) <= 40)`,
        'planned_in uuid',
        'agreement_id uuid',
        // An agreement that is not kept here, e.g. one from before.
        `other_agreement text not null default '' check (length(other_agreement) <= 160)`,
        'last_review_on date',
        'next_review_on date',
        `is_ai text check (is_ai in ('yes','no','unclear'))`,
        'ai_act_class text',
        'identified_on date',
        'contested boolean not null default false',
        'entered_by uuid not null',
        'entered_at timestamptz not null default now()',
        'updated_at timestamptz not null default now()',
        'version integer not null default 1',
        references('responsible_id', 'person'),
        references('entered_by', 'person'),
        references('planned_in', 'initiative'),
        references('agreement_id', 'agreement'),
        `check (status <> 'IN_USE' or used)`,
      ],
      updates: [
        'product',
        'vendor',
        'modules',
        'purpose',
        'area',
        'users',
        'hosting',
        'administrator',
        'status',
        'used',
        'responsible_id',
        'contract_until',
        'finding',
        'catalogue_id',
        'agreement_id',
        'other_agreement',
        'last_review_on',
        'next_review_on',
        'is_ai',
        'ai_act_class',
        'identified_on',
        'contested',
        'updated_at',
        'version',
      ],
    });
    await createTenantTable(runner, 'ai_system_review', {
      only: `exists (select 1 from ai_system s where s.company_id = ai_system_review.company_id and s.id = ai_system_review.system_id)
        and exists (select 1 from room r where r.company_id = ai_system_review.company_id and r.kind = 'JOINT' and r.id = any ((select app.my_rooms())::uuid[]))`,
      columns: [
        'system_id uuid not null',
        'reviewed_on date not null',
        'next_on date',
        `note text not null default '' check (length(note) <= 1000)`,
        'recorded_by uuid not null',
        'recorded_at timestamptz not null default now()',
        references('system_id', 'ai_system'),
        references('recorded_by', 'person'),
        'check (next_on is null or next_on > reviewed_on)',
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(`
      create index ai_system_name on ai_system (company_id, name_key, id);
      create index ai_system_review_of on ai_system_review (company_id, system_id, reviewed_on desc);
      alter table initiative add column system_id uuid;
      alter table initiative add constraint initiative_system ${references('system_id', 'ai_system')};
      create index initiative_system_id on initiative (company_id, system_id) where system_id is not null;
      grant update (system_id) on initiative to einklang_app;
      -- Not everything that is owed belongs to an initiative.
      alter table task alter column initiative_id drop not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
