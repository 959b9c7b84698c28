import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** A draft that only the employer's side sees, and the versions it gave out: what the council sees, never changed. */
export class BusinessCase1763800000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'business_case_draft', {
      room: true,
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
    await createTenantTable(runner, 'business_case_version', {
      room: true,
      columns: [
        'initiative_id uuid not null',
        'version integer not null check (version > 0)',
        'content jsonb not null',
        'figures jsonb not null',
        `content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$')`,
        'published_by uuid not null',
        'published_at timestamptz not null',
        references('initiative_id', 'initiative'),
        references('published_by', 'person'),
        'unique (company_id, initiative_id, version)',
      ],
      grants: ['select', 'insert'],
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
