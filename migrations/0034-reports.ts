import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Reports: asked for by somebody, rendered by the worker with exactly that person's rights, kept as a file. */
export class Reports1763800000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'report', {
      room: true,
      columns: [
        'initiative_id uuid not null',
        'kind text not null',
        'subject_id uuid',
        `locale text not null default 'de' check (locale in ('de','en'))`,
        `state text not null default 'QUEUED' check (state in ('QUEUED','RUNNING','DONE','FAILED'))`,
        'progress integer not null default 0 check (progress between 0 and 100)',
        'file_id uuid',
        'failure text',
        'requested_by uuid not null',
        'requested_at timestamptz not null default now()',
        'finished_at timestamptz',
        references('initiative_id', 'initiative'),
        references('file_id', 'file'),
        references('requested_by', 'person'),
        `check ((state = 'DONE') = (file_id is not null))`,
        `check ((state = 'FAILED') = (failure is not null))`,
      ],
      updates: ['state', 'progress', 'file_id', 'failure', 'finished_at', 'requested_by', 'requested_at'],
    });
    await runner.query(`
      create index report_list on report (company_id, requested_at desc, id desc);
      create index report_subject on report (company_id, kind, subject_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
