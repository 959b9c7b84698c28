import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The hash of an entry covers all that it says: also the company and room in whose chain it stands and the initiative in
 * whose timeline. Without the latter, whoever holds the database could take an entry out of that timeline and the chain
 * would still verify. Entries written before keep their hash and say so by their format: writing them anew would break
 * every receipt that somebody has kept of them.
 */
export class ChainOfWholeEntries1763800000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_entry add column format smallint not null default 1 check (format in (1, 2));
      -- Whoever writes an entry has to say how it is hashed.
      alter table audit_entry alter column format drop default;

      -- The text of an entry: see canonicalEntry in libs/domain audit-chain.ts.
      create or replace function app.record(p_entries jsonb, p_jobs jsonb) returns void language plpgsql volatile set search_path = '' as $$
        declare v_head public.audit_head; v_hash text; e record;
      begin
        for e in select * from jsonb_to_recordset(p_entries)
                   as x (room uuid, event text, subject_type text, subject uuid, initiative uuid, data text, at timestamptz) loop
          select * into v_head from public.audit_head where company_id = app.company_id() and room_id = e.room for update;
          if not found then
            insert into public.audit_head (company_id, room_id, seq, hash) values (app.company_id(), e.room, 0, '') on conflict do nothing;
            select * into v_head from public.audit_head where company_id = app.company_id() and room_id = e.room for update;
          end if;
          v_hash := encode(sha256(convert_to(concat_ws(E'\\n', '2', app.company_id()::text, e.room::text, (v_head.seq + 1)::text,
            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(app.person_id()::text, ''), e.event,
            e.subject_type, e.subject::text, coalesce(e.initiative::text, ''), e.data, v_head.hash), 'UTF8')), 'hex');
          insert into public.audit_entry (company_id, room_id, seq, format, at, actor_id, event, subject_type, subject_id, initiative_id, data, prev_hash, hash)
            values (app.company_id(), e.room, v_head.seq + 1, 2, e.at, app.person_id(), e.event, e.subject_type, e.subject, e.initiative, e.data::jsonb, v_head.hash, v_hash);
          update public.audit_head set seq = v_head.seq + 1, hash = v_hash where company_id = app.company_id() and room_id = e.room;
        end loop;
        insert into public.outbox (company_id, id, name, payload)
          select app.company_id(), j.id, j.name, j.payload from jsonb_to_recordset(p_jobs) as j (id uuid, name text, payload jsonb);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
