import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** What was handed to the other side, and the other side's word that it arrived: evidence, never changed. */
export class Deliveries1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'delivery', {
      room: true,
      columns: [
        'initiative_id uuid not null',
        // What was handed over in one act: the id of its first delivery.
        'sending_id uuid not null',
        `kind text not null check (kind in ('FIRST_INFORMATION','PACKAGE_ITEM'))`,
        'item_id text check (length(item_id) between 1 and 40)',
        'version integer not null check (version > 0)',
        'title text not null check (length(title) between 1 and 160)',
        `body text not null default '' check (length(body) <= 20000)`,
        `planning_state text check (planning_state in ('IDEA','SHORTLIST','PLANNING'))`,
        `details jsonb not null default '{}'`,
        'file_id uuid',
        'file_hash text',
        `content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$')`,
        'recipients jsonb not null',
        'delivered_by uuid not null',
        'delivered_at timestamptz not null',
        'supersedes uuid',
        references('initiative_id', 'initiative'),
        references('delivered_by', 'person'),
        references('supersedes', 'delivery'),
        references('sending_id', 'delivery'),
        'unique nulls not distinct (company_id, initiative_id, kind, item_id, version)',
        `check ((kind = 'PACKAGE_ITEM') = (item_id is not null))`,
      ],
      grants: ['select', 'insert'],
    });
    await createTenantTable(runner, 'receipt', {
      only: 'exists (select 1 from delivery d where d.company_id = receipt.company_id and d.id = receipt.delivery_id)',
      columns: [
        'delivery_id uuid not null',
        'received_by uuid not null',
        'received_at timestamptz not null',
        references('delivery_id', 'delivery'),
        references('received_by', 'person'),
        'unique (company_id, delivery_id)',
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(
      `create index delivery_sending on delivery (company_id, sending_id);
       create index delivery_time on delivery (company_id, initiative_id, delivered_at desc, id desc)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
