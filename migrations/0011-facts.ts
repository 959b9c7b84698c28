import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** What is known of a system, version by version, and how both sides read the rules that follow. Only ever added to. */
export class Facts1763800000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const seen = (table: string) =>
      `exists (select 1 from initiative i where i.company_id = ${table}.company_id and i.id = ${table}.initiative_id)`;
    const recorded = ['recorded_by uuid not null', 'recorded_at timestamptz not null'];
    const keys = [references('initiative_id', 'initiative'), references('recorded_by', 'person')];
    await createTenantTable(runner, 'system_facts', {
      only: seen('system_facts'),
      columns: [
        'initiative_id uuid not null',
        'version integer not null check (version > 0)',
        'facts jsonb not null',
        `declared jsonb not null default '{}'`,
        ...recorded,
        ...keys,
        'unique (company_id, initiative_id, version)',
      ],
      grants: ['select', 'insert'],
    });
    await createTenantTable(runner, 'rule_assessment', {
      only: seen('rule_assessment'),
      columns: [
        'initiative_id uuid not null',
        'rule_id text not null',
        `status text not null check (status in ('OPEN','IN_PROGRESS','FULFILLED'))`,
        'note text not null check (length(note) between 1 and 2000)',
        ...recorded,
        ...keys,
      ],
      grants: ['select', 'insert'],
    });
    await createTenantTable(runner, 'rule_contest', {
      only: seen('rule_contest'),
      columns: [
        'initiative_id uuid not null',
        'rule_id text not null',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        // CONTESTED opens; AGREED and DECIDED end it, by the side that contested.
        `act text not null check (act in ('CONTESTED','AGREED','DECIDED'))`,
        'note text not null check (length(note) between 1 and 2000)',
        ...recorded,
        ...keys,
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `create index rule_assessment_newest on rule_assessment (company_id, initiative_id, rule_id, id desc);
       create index rule_contest_newest on rule_contest (company_id, initiative_id, rule_id, side, id desc)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
