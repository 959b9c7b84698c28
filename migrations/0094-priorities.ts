import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Visible exactly to those who see the initiative. */
const ofInitiative = (table: string): string =>
  `exists (select 1 from initiative i where i.company_id = ${table}.company_id and i.id = ${table}.initiative_id)`;

/** A form that is saved as it is filled in. */
const FORM = [
  'version integer not null default 1',
  'updated_by uuid not null',
  'updated_at timestamptz not null',
  // Saving as one types is one act in the Verlauf, not a hundred.
  'noted_by uuid not null',
  'noted_at timestamptz not null',
  references('initiative_id', 'initiative'),
  references('updated_by', 'person'),
  references('noted_by', 'person'),
];
const FORM_UPDATES = ['version', 'updated_by', 'updated_at', 'noted_by', 'noted_at'];

/** Data availability (PA-5) and priority (PA-6): B and F of the employer's side, H of each side, and the weights. */
export class Priorities1763800000094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['data_rating', 'priority_assessment'])
      await createTenantTable(runner, table, {
        only: ofInitiative(table),
        columns: [
          'initiative_id uuid not null',
          'content jsonb not null',
          ...FORM,
          'unique (company_id, initiative_id)',
        ],
        updates: ['content', ...FORM_UPDATES],
      });
    await createTenantTable(runner, 'human_draft', {
      room: true,
      only: ofInitiative('human_draft'),
      columns: [
        'initiative_id uuid not null',
        'ratings jsonb not null',
        // Something changed since the side last gave its ratings.
        'is_open boolean not null default true',
        ...FORM,
        'unique (company_id, initiative_id, room_id)',
      ],
      updates: ['ratings', 'is_open', ...FORM_UPDATES],
    });
    await createTenantTable(runner, 'human_rating', {
      only: ofInitiative('human_rating'),
      columns: [
        'initiative_id uuid not null',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
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
    // Each side says that the two ratings were talked about; with both words their mean counts.
    await createTenantTable(runner, 'human_discussion', {
      only: ofInitiative('human_discussion'),
      columns: [
        'initiative_id uuid not null',
        'employer_rating_id uuid not null',
        'council_rating_id uuid not null',
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        'note text not null check (length(note) between 1 and 2000)',
        'recorded_by uuid not null',
        'recorded_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('employer_rating_id', 'human_rating'),
        references('council_rating_id', 'human_rating'),
        references('recorded_by', 'person'),
        'unique (company_id, employer_rating_id, council_rating_id, side)',
      ],
      grants: ['select', 'insert'],
    });
    await createTenantTable(runner, 'priority_weights', {
      room: true,
      columns: [
        'version integer not null check (version > 0)',
        'benefit numeric(3, 2) not null check (benefit >= 0.1)',
        'feasibility numeric(3, 2) not null check (feasibility >= 0.1)',
        'human numeric(3, 2) not null check (human >= 0.1)',
        'set_by uuid not null',
        'set_at timestamptz not null',
        references('set_by', 'person'),
        'check (benefit + feasibility + human = 1)',
        'unique (company_id, version)',
      ],
      grants: ['select', 'insert'],
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
