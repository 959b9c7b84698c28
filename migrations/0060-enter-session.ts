import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A request asks three things of the database: whose session, what is this person in the company of the path, and
 * which rooms are theirs. One function answers all three and enters the company with the answer, so that they travel
 * with BEGIN or with the one statement of a lone read and cost no round trip of their own.
 */
export class EnterSession1763800000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function auth.read_session(bytea, integer, uuid);

      -- Without a living session, or without a standing in this company, nothing is entered and every wall is closed.
      create function auth.enter_session(p_token_hash bytea, p_idle_minutes integer, p_company uuid,
          out session_id uuid, out account_id uuid, out locale text, out person_id uuid, out standings text[])
        language plpgsql volatile security definer set search_path = '' as $$
      declare v_rooms text;
      begin
        select s.id, a.id, a.locale, p.id, m.standings, m.rooms
          into session_id, account_id, locale, person_id, standings, v_rooms
          from public.session s
          join public.account a on a.id = s.account_id and a.deactivated_at is null
          left join public.person p on p.company_id = p_company and p.account_id = a.id
          left join lateral (
            select array_agg(distinct m.standing) as standings, array_agg(distinct r.id)::text as rooms
              from public.membership m
              left join app.room_access x on x.standing = m.standing
              left join public.room r on r.company_id = m.company_id and r.kind = x.room_kind
             where m.company_id = p_company and m.person_id = p.id
               and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) m on true
         where s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > now()
           and s.last_seen_at > now() - make_interval(mins => p_idle_minutes);
        perform set_config('app.company_id', case when standings is null then '' else p_company::text end, true),
                set_config('app.person_id', case when standings is null then '' else person_id::text end, true),
                set_config('app.room_ids', coalesce(v_rooms, '{}'), true);
      end $$;
      revoke all on function auth.enter_session from public;
      grant execute on function auth.enter_session to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
