import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A live stream knows how long its memberships hold, so that it ends with the last moment of a mandate, not some seconds later. */
export class StreamsUntil1763800000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As in migration 0051, with the seconds that are left of the membership that ends first; null where none ends.
      drop function auth.read_stream(bytea, integer);
      create function auth.read_stream(p_token_hash bytea, p_idle_minutes integer)
        returns table (session_id uuid, company_id uuid, person_id uuid, room_ids uuid[], seconds_left double precision)
        language sql stable security definer set search_path = '' as $$
        select s.id, p.company_id, p.id, p.room_ids, extract(epoch from p.valid_to - now())::double precision
          from public.session s
          join public.account a on a.id = s.account_id and a.deactivated_at is null
          left join lateral (
            select o.company_id, o.id, min(m.valid_to) as valid_to,
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
      revoke all on function auth.read_stream(bytea, integer) from public;
      grant execute on function auth.read_stream(bytea, integer) to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
