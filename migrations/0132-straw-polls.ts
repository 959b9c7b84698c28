import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** »Meinungsbilder« of the works council in its own room: they show a mood and take the place of no resolution. */
export class StrawPolls1763800000132 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'straw_poll', {
      room: true,
      columns: [
        'question text not null',
        'initiative_id uuid',
        'closes_at timestamptz not null',
        'opened_by uuid not null',
        'opened_at timestamptz not null',
        'closed_at timestamptz',
        'outcome text',
        'outcome_by uuid',
        'outcome_at timestamptz',
        'agenda_item_id uuid',
        references('initiative_id', 'initiative'),
        references('opened_by', 'person'),
        references('outcome_by', 'person'),
        references('agenda_item_id', 'council_agenda_item'),
      ],
      updates: ['closed_at', 'outcome', 'outcome_by', 'outcome_at', 'agenda_item_id'],
    });
    await createTenantTable(runner, 'straw_poll_answer', {
      room: true,
      columns: [
        'poll_id uuid not null',
        'person_id uuid not null',
        `stance text not null check (stance in ('AGREE','ABSTAIN','DOUBT','OBJECT'))`,
        'reason text',
        'answered_at timestamptz not null',
        references('poll_id', 'straw_poll'),
        references('person_id', 'person'),
        'unique (company_id, poll_id, person_id)',
        `check (stance in ('AGREE','ABSTAIN') or reason is not null)`,
      ],
      updates: ['stance', 'reason', 'answered_at'],
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
