import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, guardTenantTable, references } from './tenant-table';

/** Evidence, jobs and the first nouns of the product: initiative, comment, task, notification. */
export class Work1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.evidence(runner);
    await this.jobs(runner);
    await this.initiatives(runner);
    await this.comments(runner);
    await this.inbox(runner);
  }

  /** A chain per company and room; its head is locked while it grows, so it cannot fork (promises P8). */
  private async evidence(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_head (
        company_id uuid not null references company (id), room_id uuid not null, seq bigint not null, hash text not null,
        primary key (company_id, room_id), ${references('room_id', 'room')}
      )`);
    await guardTenantTable(runner, 'audit_head', {
      room: true,
      grants: ['select', 'insert', 'update'],
      updates: ['seq', 'hash'],
    });
    await createTenantTable(runner, 'audit_entry', {
      room: true,
      columns: [
        'seq bigint not null',
        'at timestamptz not null',
        'actor_id uuid',
        'event text not null',
        'subject_type text not null',
        'subject_id uuid not null',
        'initiative_id uuid',
        'data jsonb not null',
        'prev_hash text not null',
        'hash text not null',
        references('actor_id', 'person'),
        'unique (company_id, room_id, seq)',
      ],
      grants: ['select', 'insert'],
    });
    await runner.query(`
      create index audit_entry_initiative on audit_entry (company_id, initiative_id, at desc);
      -- seq, at (ms, UTC), actor, event, subject, canonical data, previous hash: see libs/domain audit-chain.ts.
      -- Everything that an act leaves behind in one call: its audit entries, chained, and its promised jobs.
      create function app.record(p_entries jsonb, p_jobs jsonb) returns void language plpgsql volatile set search_path = '' as $$
        declare v_head public.audit_head; v_hash text; e record;
      begin
        for e in select * from jsonb_to_recordset(p_entries)
                   as x (room uuid, event text, subject_type text, subject uuid, initiative uuid, data text, at timestamptz) loop
          select * into v_head from public.audit_head where company_id = app.company_id() and room_id = e.room for update;
          if not found then
            insert into public.audit_head (company_id, room_id, seq, hash) values (app.company_id(), e.room, 0, '') on conflict do nothing;
            select * into v_head from public.audit_head where company_id = app.company_id() and room_id = e.room for update;
          end if;
          v_hash := encode(sha256(convert_to(concat_ws(E'\\n', (v_head.seq + 1)::text,
            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(app.person_id()::text, ''), e.event,
            e.subject_type, e.subject::text, e.data, v_head.hash), 'UTF8')), 'hex');
          insert into public.audit_entry (company_id, room_id, seq, at, actor_id, event, subject_type, subject_id, initiative_id, data, prev_hash, hash)
            values (app.company_id(), e.room, v_head.seq + 1, e.at, app.person_id(), e.event, e.subject_type, e.subject, e.initiative, e.data::jsonb, v_head.hash, v_hash);
          update public.audit_head set seq = v_head.seq + 1, hash = v_hash where company_id = app.company_id() and room_id = e.room;
        end loop;
        insert into public.outbox (company_id, id, name, payload)
          select app.company_id(), j.id, j.name, j.payload from jsonb_to_recordset(p_jobs) as j (id uuid, name text, payload jsonb);
      end $$;
      revoke all on function app.record from public;
      grant execute on function app.record to einklang_app;
    `);
  }

  private async jobs(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'outbox', {
      columns: [
        'name text not null',
        'payload jsonb not null',
        'created_at timestamptz not null default now()',
      ],
      grants: ['insert'],
    });
    await runner.query(`
      create index outbox_order on outbox (id);
      create table job_done (
        company_id uuid not null references company (id), job_id text not null, done_at timestamptz not null default now(),
        primary key (company_id, job_id)
      )`);
    await guardTenantTable(runner, 'job_done', { grants: ['select', 'insert'] });
    await runner.query(`
      create table idempotency_key (
        company_id uuid not null references company (id), person_id uuid not null, key text not null, request_hash text not null,
        status integer, body jsonb, created_at timestamptz not null default now(),
        primary key (company_id, person_id, key), ${references('person_id', 'person')}
      )`);
    await guardTenantTable(runner, 'idempotency_key', {
      only: 'person_id = (select app.person_id())',
      grants: ['select', 'insert', 'update'],
      updates: ['status', 'body'],
    });
    await runner.query(`
      -- The relay sees pending rows of every company and nothing else; rows leave in the transaction that queued them.
      create function app.claim_outbox(p_limit integer) returns table (id uuid, company_id uuid, name text, payload jsonb)
        language sql volatile security definer set search_path = '' as $$
        delete from public.outbox o
         where (o.company_id, o.id) in (select c.company_id, c.id from public.outbox c order by c.id for update skip locked limit p_limit)
        returning o.id, o.company_id, o.name, o.payload
      $$;
      create function app.outbox_age_seconds() returns double precision language sql stable security definer set search_path = '' as $$
        select coalesce(extract(epoch from now() - min(created_at)), 0)::double precision from public.outbox
      $$;
      revoke all on function app.claim_outbox, app.outbox_age_seconds from public;
      grant execute on function app.claim_outbox, app.outbox_age_seconds to einklang_app;
    `);
  }

  private async initiatives(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'initiative', {
      room: true,
      columns: [
        'title text not null check (length(title) between 1 and 80)',
        `problem text not null default '' check (length(problem) <= 600)`,
        `stage text not null default 'POTENTIAL_ANALYSIS'
           check (stage in ('POTENTIAL_ANALYSIS','BUSINESS_CASE','PARTICIPATION','AGREEMENT','OPERATION','EVALUATION','CLOSED'))`,
        'opened_by uuid not null',
        'opened_at timestamptz not null default now()',
        'shortlisted_by uuid',
        'shortlisted_at timestamptz',
        'updated_at timestamptz not null default now()',
        'version integer not null default 1',
        references('opened_by', 'person'),
        references('shortlisted_by', 'person'),
      ],
    });
    await runner.query(`create index initiative_list on initiative (company_id, updated_at desc, id desc)`);
  }

  private async comments(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'comment', {
      room: true,
      columns: [
        'initiative_id uuid not null',
        'subject_type text not null',
        'subject_id uuid not null',
        'parent_id uuid',
        'author_id uuid not null',
        'body text not null check (length(body) between 1 and 10000)',
        'anchor jsonb',
        `mentions uuid[] not null default '{}'`,
        'written_at timestamptz not null default now()',
        'edited_at timestamptz',
        'resolved_at timestamptz',
        'resolved_by uuid',
        references('initiative_id', 'initiative'),
        references('author_id', 'person'),
        references('resolved_by', 'person'),
        'unique (company_id, room_id, id)',
        'foreign key (company_id, room_id, parent_id) references comment (company_id, room_id, id)',
      ],
      updates: ['body', 'mentions', 'edited_at', 'resolved_at', 'resolved_by'],
    });
    await runner.query(
      `create index comment_subject on comment (company_id, initiative_id, subject_type, subject_id, written_at)`,
    );
  }

  /** A task waits for a side until it is done; a notification tells one person something. */
  private async inbox(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'task', {
      room: true,
      columns: [
        'initiative_id uuid not null',
        'kind text not null',
        'subject_type text not null',
        'subject_id uuid not null',
        `debtor text not null check (debtor in ('EMPLOYER','COUNCIL','INDEPENDENT'))`,
        `creditor text not null check (creditor in ('EMPLOYER','COUNCIL','INDEPENDENT'))`,
        'assignee_id uuid',
        'due_on date',
        `deadline_kind text not null check (deadline_kind in ('STATUTORY','AGREED','INTERNAL'))`,
        'opened_at timestamptz not null default now()',
        'completed_at timestamptz',
        'completed_by uuid',
        'cancelled_at timestamptz',
        references('initiative_id', 'initiative'),
        references('assignee_id', 'person'),
        references('completed_by', 'person'),
      ],
      updates: ['due_on', 'completed_at', 'completed_by', 'cancelled_at'],
    });
    await runner.query(`
      create unique index task_open on task (company_id, kind, subject_type, subject_id) where completed_at is null and cancelled_at is null;
      create index task_due on task (company_id, due_on) where completed_at is null and cancelled_at is null;
    `);
    await createTenantTable(runner, 'notification', {
      only: 'person_id = (select app.person_id())',
      columns: [
        'person_id uuid not null',
        'kind text not null',
        'origin text not null',
        'initiative_id uuid',
        'room_id uuid not null',
        'subject_type text not null',
        'subject_id uuid not null',
        `params jsonb not null default '{}'`,
        'created_at timestamptz not null default now()',
        'read_at timestamptz',
        references('person_id', 'person'),
        references('room_id', 'room'),
        references('initiative_id', 'initiative'),
        'unique (company_id, person_id, origin)',
      ],
      updates: ['read_at'],
    });
    await runner.query(`create index notification_person on notification (company_id, person_id, id desc)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
