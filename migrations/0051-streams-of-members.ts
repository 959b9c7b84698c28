import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A live stream ends with the session or the membership that opened it (promises P12). Whoever ends one, by whatever
 * door, the database itself tells the API whose rights to read anew.
 */
export class StreamsOfMembers1763800000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a live stream may carry: my rooms in every company where a membership of mine holds. No row without a
      -- session; one without a company where the session holds but no membership does.
      create or replace function auth.read_stream(p_token_hash bytea, p_idle_minutes integer)
        returns table (session_id uuid, company_id uuid, person_id uuid, room_ids uuid[])
        language sql stable security definer set search_path = '' as $$
        select s.id, p.company_id, p.id, p.room_ids
          from public.session s
          join public.account a on a.id = s.account_id and a.deactivated_at is null
          left join lateral (
            select o.company_id, o.id,
                   array_agg(distinct r.id) filter (where r.id is not null) as room_ids
              from public.person o
              join public.membership m on m.company_id = o.company_id and m.person_id = o.id
               and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
              left join app.room_access x on x.standing = m.standing
              left join public.room r on r.company_id = m.company_id and r.kind = x.room_kind
             where o.account_id = a.id
             group by o.company_id, o.id) p on true
         where s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > now()
           and s.last_seen_at > now() - make_interval(mins => p_idle_minutes)
      $$;

      create function app.tell_rights_of_session() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        perform pg_notify('einklang_rights', new.account_id::text);
        return null;
      end $$;
      create function app.tell_rights_of_account() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        perform pg_notify('einklang_rights', new.id::text);
        return null;
      end $$;
      create function app.tell_rights_of_membership() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        perform pg_notify('einklang_rights', p.account_id::text) from public.person p
          where p.company_id = new.company_id and p.id = new.person_id and p.account_id is not null;
        return null;
      end $$;
      revoke all on function app.tell_rights_of_session, app.tell_rights_of_account, app.tell_rights_of_membership from public;
      create trigger session_rights after update of ended_at on session for each row
        when (new.ended_at is distinct from old.ended_at) execute function app.tell_rights_of_session();
      create trigger account_rights after update of deactivated_at on account for each row
        when (new.deactivated_at is distinct from old.deactivated_at) execute function app.tell_rights_of_account();
      create trigger membership_rights after insert or update of valid_to on membership for each row
        execute function app.tell_rights_of_membership();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
