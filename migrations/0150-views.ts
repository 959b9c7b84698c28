import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * »So sieht es die andere Seite«: enters a company with the rooms that the reader and a member of that side share, as
 * nobody in particular, in a transaction that cannot write. Nobody sees more in a view than without it.
 */
export class Views1763800000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function auth.enter_view(p_token_hash bytea, p_idle_minutes integer, p_company uuid, p_side text,
          out session_id uuid, out account_id uuid, out locale text, out person_id uuid, out standings text[], out seen_as text)
        language plpgsql volatile security definer set search_path = '' as $$
      begin
        select e.session_id, e.account_id, e.locale, e.person_id, e.standings
          into session_id, account_id, locale, person_id, standings
          from auth.enter_session(p_token_hash, p_idle_minutes, p_company) e;
        if standings is null then return; end if;
        seen_as := case
          when p_side = 'EMPLOYER' then 'MANAGEMENT'
          when exists (select 1 from public.body b where b.company_id = p_company and b.kind <> 'EMPLOYEE_REPRESENTATION'
                          and b.valid_from <= current_date and (b.valid_to is null or b.valid_to >= current_date)) then 'WC_CHAIR'
          else 'EMPLOYEE_REP' end;
        perform set_config('app.person_id', '00000000-0000-0000-0000-000000000000', true),
                set_config('app.room_ids', coalesce((
                  select array_agg(r.id)::text from public.room r
                    join app.room_access x on x.room_kind = r.kind and x.standing = seen_as
                   where r.company_id = p_company and r.id = any (current_setting('app.room_ids')::uuid[])), '{}'), true),
                set_config('transaction_read_only', 'on', true);
      end $$;
      revoke all on function auth.enter_view from public;
      grant execute on function auth.enter_view to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
