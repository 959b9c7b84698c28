import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Decisions between the stages: appended, never changed, each with what was seen when it was made. */
export class Gates1763800000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'gate_decision', {
      only: `exists (select 1 from initiative i where i.company_id = gate_decision.company_id and i.id = gate_decision.initiative_id)`,
      columns: [
        'initiative_id uuid not null',
        `gate text not null check (gate in ('G1','G2','G3','G4'))`,
        `side text not null check (side in ('EMPLOYER','COUNCIL'))`,
        `outcome text not null check (outcome in ('CONTINUE','REVISE','REJECT'))`,
        `basis text not null check (basis in ('DECLARATION','CHAIR_STATEMENT','RESOLUTION'))`,
        'resolution_id uuid',
        `reasons text not null default '' check (length(reasons) <= 4000)`,
        'criteria jsonb not null',
        'decided_by uuid not null',
        'decided_at timestamptz not null',
        // Where the initiative went with this decision; null while the other side has not made its own.
        'moved_to text',
        references('initiative_id', 'initiative'),
        references('decided_by', 'person'),
        `check (side = 'EMPLOYER' or outcome = 'CONTINUE')`,
        `check ((side = 'EMPLOYER') = (basis = 'DECLARATION'))`,
        `check ((basis = 'RESOLUTION') = (resolution_id is not null))`,
        `check (outcome = 'CONTINUE' or length(reasons) > 0)`,
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(`
      create index gate_decision_initiative on gate_decision (company_id, initiative_id, decided_at);
      create index task_initiative on task (company_id, initiative_id) where completed_at is null and cancelled_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
