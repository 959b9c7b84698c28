import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** What one person has put off for themselves until a day; nobody else reads it, and the thing itself stays as it is. */
export class Snooze1763800000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'snooze', {
      only: 'person_id = (select app.person_id())',
      columns: [
        'person_id uuid not null',
        `subject_type text not null check (subject_type in ('TASK','NOTIFICATION'))`,
        'subject_id uuid not null',
        'back_on date not null',
        references('person_id', 'person'),
        'unique (company_id, person_id, subject_type, subject_id)',
      ],
      grants: ['select', 'insert', 'update', 'delete'],
      updates: ['back_on'],
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
