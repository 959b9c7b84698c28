import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** The maturity check (PA-2): what each side is still thinking about, what it gave, and what is done about it. */
export class Maturity1763800000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'maturity_draft', {
      room: true,
      columns: [
        'ratings jsonb not null',
        'version integer not null default 1',
        // Something changed since the side last gave its ratings.
        'is_open boolean not null default true',
        'updated_by uuid not null',
        'updated_at timestamptz not null',
        // Saving as one types is one act in the Verlauf, not a hundred.
        'noted_by uuid not null',
        'noted_at timestamptz not null',
        references('updated_by', 'person'),
        references('noted_by', 'person'),
        'unique (company_id, room_id)',
      ],
      updates: ['ratings', 'version', 'is_open', 'updated_by', 'updated_at', 'noted_by', 'noted_at'],
    });
    await createTenantTable(runner, 'maturity_snapshot', {
      room: true,
      columns: [
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        'number integer not null check (number > 0)',
        'ratings jsonb not null',
        'given_by uuid not null',
        'given_at timestamptz not null',
        references('given_by', 'person'),
        'unique (company_id, side, number)',
      ],
      grants: ['select', 'insert'],
    });
    await createTenantTable(runner, 'maturity_measure', {
      room: true,
      columns: [
        `area text not null check (area in ('HA','ST','FK','OR','SG','PE'))`,
        'text text not null check (length(text) between 1 and 600)',
        'owner_id uuid not null',
        'due_on date not null',
        'planned_by uuid not null',
        'planned_at timestamptz not null',
        'done_by uuid',
        'done_at timestamptz',
        'done_note text check (length(done_note) between 1 and 2000)',
        references('owner_id', 'person'),
        references('planned_by', 'person'),
        references('done_by', 'person'),
        'check ((done_at is null) = (done_note is null) and (done_at is null) = (done_by is null))',
      ],
      updates: ['done_by', 'done_at', 'done_note'],
    });
    await runner.query(`create index maturity_measure_due on maturity_measure (company_id, due_on, id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
