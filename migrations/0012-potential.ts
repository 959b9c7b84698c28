import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** The profile of a use case (PA-4), and results that people state with their name. */
export class Potential1763800000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const seen = (table: string) =>
      `exists (select 1 from initiative i where i.company_id = ${table}.company_id and i.id = ${table}.initiative_id)`;
    await createTenantTable(runner, 'profile', {
      only: seen('profile'),
      columns: [
        'initiative_id uuid not null',
        'content jsonb not null',
        'version integer not null default 1',
        'updated_by uuid not null',
        'updated_at timestamptz not null',
        // Saving as one types is one act in the Verlauf, not a hundred.
        'noted_by uuid not null',
        'noted_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('updated_by', 'person'),
        references('noted_by', 'person'),
        'unique (company_id, initiative_id)',
      ],
      updates: ['content', 'version', 'updated_by', 'updated_at', 'noted_by', 'noted_at'],
    });
    await createTenantTable(runner, 'declaration', {
      only: seen('declaration'),
      columns: [
        'initiative_id uuid not null',
        `kind text not null check (kind in ('PA2_ANSWERED_SHARE','PA5_DATA','PA6_H','AI_IDENTIFICATION','FINANCE_COMMITTEE','DPIA',
           'RISK_ASSESSMENT','SBV_HEARD','SURVEY','RESIDUAL_RISK','CONCERNS_ANSWERED'))`,
        `side text not null check (side in ('EMPLOYER','COUNCIL','INDEPENDENT'))`,
        'value jsonb not null',
        'note text not null check (length(note) between 1 and 2000)',
        'recorded_by uuid not null',
        'recorded_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('recorded_by', 'person'),
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `create index declaration_newest on declaration (company_id, initiative_id, kind, side, id desc)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
