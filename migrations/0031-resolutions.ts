import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Resolutions of the works council, in its own room, and the extracts that it hands to the employer. Append-only. */
export class Resolutions1763800000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'resolution', {
      room: true,
      columns: [
        'body_id uuid not null',
        'council_size integer not null check (council_size between 1 and 99)',
        `subject_kind text not null check (subject_kind in ('AGREEMENT','CONSULTATION_CLOSED','STATEMENT','OTHER'))`,
        'subject_id uuid',
        'initiative_id uuid',
        `text_hash text check (text_hash ~ '^[0-9a-f]{64}$')`,
        'meeting_date date not null',
        'meeting jsonb not null',
        `outcome text not null check (outcome in ('ADOPTED','ADOPTED_FORM_PENDING','REJECTED','NOT_QUORATE','INVALID_AGENDA','INVALID_FORMAT'))`,
        'reasons text[] not null',
        'signable boolean not null',
        'corrects_id uuid',
        'recorded_by uuid not null',
        'recorded_at timestamptz not null default now()',
        references('body_id', 'body'),
        references('initiative_id', 'initiative'),
        references('corrects_id', 'resolution'),
        references('recorded_by', 'person'),
        'unique (company_id, corrects_id)',
        `check (subject_kind = 'OTHER' or initiative_id is not null)`,
        `check ((subject_kind = 'AGREEMENT') = (text_hash is not null))`,
        `check (not signable or outcome = 'ADOPTED')`,
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `create index resolution_list on resolution (company_id, initiative_id, meeting_date desc, id desc)`,
    );
    await createTenantTable(runner, 'resolution_extract', {
      room: true,
      columns: [
        'resolution_id uuid not null',
        'initiative_id uuid',
        'subject_kind text not null',
        'subject_id uuid',
        'text_hash text',
        'content jsonb not null',
        'handed_over_by uuid not null',
        'handed_over_at timestamptz not null default now()',
        references('resolution_id', 'resolution'),
        references('initiative_id', 'initiative'),
        references('handed_over_by', 'person'),
        'unique (company_id, resolution_id)',
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `create index resolution_extract_list on resolution_extract (company_id, initiative_id, handed_over_at desc)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
