import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** A side confirms how the rules are read from one version of the facts (BT-3). Only ever added to. */
export class RuleConfirmations1763800000098 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'rule_confirmation', {
      only: `exists (select 1 from initiative i where i.company_id = rule_confirmation.company_id and i.id = rule_confirmation.initiative_id)`,
      columns: [
        'initiative_id uuid not null',
        'facts_version integer not null check (facts_version > 0)',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        'recorded_by uuid not null',
        'recorded_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('recorded_by', 'person'),
        'unique (company_id, initiative_id, side, facts_version)',
      ],
      grants: ['select', 'insert'],
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
