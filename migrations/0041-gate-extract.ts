import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What carries a council's declaration is named by the extract it handed over, never by the resolution itself: an
 * id made in its own room would tell the other side when it was made.
 */
export class GateExtract1763800000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gate_decision rename column resolution_id to extract_id');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
