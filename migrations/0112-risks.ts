import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Visible exactly to those who see the initiative. */
const ofInitiative = (table: string): string =>
  `exists (select 1 from initiative i where i.company_id = ${table}.company_id and i.id = ${table}.initiative_id)`;
const SIDE = `side text not null check (side in ('EMPLOYER','COUNCIL'))`;

/** Chances and risks (BT-4): entries of both, what each side gave, what both agreed on, accepted and do about it. */
export class Risks1763800000112 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'risk_entry', {
      only: ofInitiative('risk_entry'),
      columns: [
        'initiative_id uuid not null',
        'number integer not null check (number > 0)',
        `kind text not null check (kind in ('RISK','CHANCE'))`,
        'perspective text not null',
        'dimension text not null',
        'text text not null check (length(text) between 1 and 600)',
        `side text not null check (side in ('EMPLOYER','COUNCIL','INDEPENDENT'))`,
        'entered_by uuid not null',
        'entered_at timestamptz not null',
        'withdrawn_by uuid',
        'withdrawn_at timestamptz',
        references('initiative_id', 'initiative'),
        references('entered_by', 'person'),
        references('withdrawn_by', 'person'),
        'unique (company_id, initiative_id, number)',
      ],
      updates: ['withdrawn_by', 'withdrawn_at'],
    });
    await createTenantTable(runner, 'risk_draft', {
      room: true,
      only: ofInitiative('risk_draft'),
      columns: [
        'initiative_id uuid not null',
        'ratings jsonb not null',
        // Something changed since the side last gave its ratings.
        'is_open boolean not null default true',
        'version integer not null default 1',
        'updated_by uuid not null',
        'updated_at timestamptz not null',
        // Saving as one types is one act in the Verlauf, not a hundred.
        'noted_by uuid not null',
        'noted_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('updated_by', 'person'),
        references('noted_by', 'person'),
        'unique (company_id, initiative_id, room_id)',
      ],
      updates: ['ratings', 'is_open', 'version', 'updated_by', 'updated_at', 'noted_by', 'noted_at'],
    });
    await createTenantTable(runner, 'risk_rating', {
      only: ofInitiative('risk_rating'),
      columns: [
        'initiative_id uuid not null',
        SIDE,
        'number integer not null check (number > 0)',
        'ratings jsonb not null',
        'given_by uuid not null',
        'given_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('given_by', 'person'),
        'unique (company_id, initiative_id, side, number)',
      ],
      grants: ['select', 'insert'],
    });
    await this.outcomes(runner);
  }

  /** What becomes of an entry that both have rated. */
  private async outcomes(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'risk_settlement', {
      only: ofInitiative('risk_settlement'),
      columns: [
        'initiative_id uuid not null',
        'entry_id uuid not null',
        SIDE,
        'rating jsonb not null',
        // What each side had given when it was proposed; another rating of either side ends it.
        'basis jsonb not null',
        'note text not null check (length(note) between 1 and 2000)',
        'proposed_by uuid not null',
        'proposed_at timestamptz not null',
        'confirmed_by uuid',
        'confirmed_at timestamptz',
        'withdrawn_by uuid',
        'withdrawn_at timestamptz',
        references('initiative_id', 'initiative'),
        references('entry_id', 'risk_entry'),
        references('proposed_by', 'person'),
        references('confirmed_by', 'person'),
        references('withdrawn_by', 'person'),
        'check (confirmed_at is null or withdrawn_at is null)',
      ],
      updates: ['confirmed_by', 'confirmed_at', 'withdrawn_by', 'withdrawn_at'],
    });
    await runner.query(
      `create unique index risk_settlement_open on risk_settlement (company_id, entry_id)
        where confirmed_at is null and withdrawn_at is null`,
    );
    await createTenantTable(runner, 'risk_acceptance', {
      only: ofInitiative('risk_acceptance'),
      columns: [
        'initiative_id uuid not null',
        'entry_id uuid not null',
        SIDE,
        'score integer not null check (score between 10 and 14)',
        'reason text not null check (length(reason) between 1 and 2000)',
        'accepted_by uuid not null',
        'accepted_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('entry_id', 'risk_entry'),
        references('accepted_by', 'person'),
      ],
      grants: ['select', 'insert'],
    });
    await createTenantTable(runner, 'risk_measure', {
      only: ofInitiative('risk_measure'),
      columns: [
        'initiative_id uuid not null',
        'entry_id uuid not null',
        'text text not null check (length(text) between 1 and 600)',
        // Key of a clause of the library that would make it binding.
        'clause text',
        'owner_id uuid',
        'due_on date',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        'planned_by uuid not null',
        'planned_at timestamptz not null',
        'done_by uuid',
        'done_at timestamptz',
        'done_note text check (length(done_note) between 1 and 2000)',
        'dropped_by uuid',
        'dropped_at timestamptz',
        references('initiative_id', 'initiative'),
        references('entry_id', 'risk_entry'),
        references('owner_id', 'person'),
        references('planned_by', 'person'),
        references('done_by', 'person'),
        references('dropped_by', 'person'),
      ],
      updates: ['done_by', 'done_at', 'done_note', 'dropped_by', 'dropped_at'],
    });
    await runner.query('create index risk_measure_entry on risk_measure (company_id, initiative_id)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
