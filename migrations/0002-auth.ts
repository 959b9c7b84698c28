import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The doors of identity: narrow functions that run with the owner's rights, so that the application role can
 * check one sign-in or one session but never read the tables behind them.
 */
export class Auth1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema auth;
      grant usage on schema auth to einklang_app;

      create function auth.find_login(p_email text) returns table (account_id uuid, password_hash text)
        language sql stable security definer set search_path = '' as $$
        select id, account.password_hash from public.account where email = lower(p_email) and deactivated_at is null
      $$;

      create function auth.start_session(p_account uuid, p_token_hash bytea, p_hours integer, p_address text, p_agent text) returns uuid
        language sql volatile security definer set search_path = '' as $$
        insert into public.session (account_id, token_hash, expires_at, address, agent)
        values (p_account, p_token_hash, now() + make_interval(hours => p_hours), left(p_address, 64), left(p_agent, 256))
        returning id
      $$;

      -- One round trip per request: who is it, and what is this person in the company of the path.
      create function auth.read_session(p_token_hash bytea, p_idle_minutes integer, p_company uuid)
        returns table (session_id uuid, account_id uuid, locale text, person_id uuid, standings text[])
        language sql stable security definer set search_path = '' as $$
        select s.id, a.id, a.locale, p.id,
               (select array_agg(m.standing) from public.membership m
                 where m.company_id = p_company and m.person_id = p.id
                   and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()))
          from public.session s
          join public.account a on a.id = s.account_id and a.deactivated_at is null
          left join public.person p on p.company_id = p_company and p.account_id = a.id
         where s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > now()
           and s.last_seen_at > now() - make_interval(mins => p_idle_minutes)
      $$;

      create function auth.touch_session(p_session uuid) returns void
        language sql volatile security definer set search_path = '' as $$
        update public.session set last_seen_at = now() where id = p_session and last_seen_at < now() - interval '1 minute'
      $$;

      create function auth.my_companies(p_account uuid)
        returns table (company_id uuid, company_name text, company_short text, representation_type text, person_id uuid,
                       roles text[], mandate text)
        language sql stable security definer set search_path = '' as $$
        select c.id, c.name, c.short_name,
               coalesce((select b.kind from public.body b
                          where b.company_id = c.id and b.kind <> 'EMPLOYEE_REPRESENTATION' and b.valid_from <= current_date
                            and (b.valid_to is null or b.valid_to >= current_date) order by b.valid_from desc limit 1), 'NONE'),
               p.id, array_agg(m.role order by m.role), max(m.mandate)
          from public.person p
          join public.company c on c.id = p.company_id
          join public.membership m on m.company_id = p.company_id and m.person_id = p.id
           and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
         where p.account_id = p_account and p_account = app.account_id()
         group by c.id, p.id order by c.name
      $$;

      -- What a live stream may carry: my rooms in every company. Empty once the session has ended.
      create function auth.read_stream(p_token_hash bytea, p_idle_minutes integer)
        returns table (session_id uuid, company_id uuid, person_id uuid, room_ids uuid[])
        language sql stable security definer set search_path = '' as $$
        select s.id, p.company_id, p.id,
               array(select distinct r.id from public.membership m
                       join app.room_access a on a.standing = m.standing
                       join public.room r on r.company_id = m.company_id and r.kind = a.room_kind
                      where m.company_id = p.company_id and m.person_id = p.id
                        and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()))
          from public.session s
          join public.account a on a.id = s.account_id and a.deactivated_at is null
          join public.person p on p.account_id = a.id
         where s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > now()
           and s.last_seen_at > now() - make_interval(mins => p_idle_minutes)
      $$;

      create function auth.request_reset(p_email text, p_token_hash bytea) returns table (account_id uuid, email text, name text, locale text)
        language sql volatile security definer set search_path = '' as $$
        with found as (select a.id, a.email, a.name, a.locale from public.account a where a.email = lower(p_email) and a.deactivated_at is null),
             made as (insert into public.password_reset (account_id, token_hash, expires_at)
                      select id, p_token_hash, now() + interval '30 minutes' from found returning account_id)
        select f.id, f.email, f.name, f.locale from found f join made on made.account_id = f.id
      $$;

      -- A reset ends every session of the account; it never touches a second factor.
      create function auth.finish_reset(p_token_hash bytea, p_password_hash text) returns uuid
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_account uuid;
        begin
          update public.password_reset set used_at = now()
           where token_hash = p_token_hash and used_at is null and expires_at > now() returning account_id into v_account;
          if v_account is null then return null; end if;
          update public.account set password_hash = p_password_hash where id = v_account;
          update public.session set ended_at = now() where account_id = v_account and ended_at is null;
          update public.password_reset set used_at = now() where account_id = v_account and used_at is null;
          return v_account;
        end $$;

      create function auth.read_invitation(p_token_hash bytea)
        returns table (company_id uuid, company_name text, email text, name text, role text, mandate text, has_account boolean)
        language sql stable security definer set search_path = '' as $$
        select i.company_id, c.name, i.email, i.name, i.role, i.mandate,
               exists (select 1 from public.account a where a.email = i.email and a.password_hash is not null)
          from public.invitation i join public.company c on c.id = i.company_id
         where i.token_hash = p_token_hash and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now()
      $$;

      -- Account (made or found), person, membership and acceptance are one act. A known account keeps its password.
      create function auth.accept_invitation(p_token_hash bytea, p_password_hash text) returns uuid
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_inv public.invitation; v_account uuid; v_person uuid;
        begin
          update public.invitation set accepted_at = now()
           where token_hash = p_token_hash and accepted_at is null and withdrawn_at is null and expires_at > now() returning * into v_inv;
          if v_inv.id is null then return null; end if;
          insert into public.account (email, name, password_hash) values (v_inv.email, v_inv.name, p_password_hash)
            on conflict (email) do update set password_hash = coalesce(public.account.password_hash, excluded.password_hash)
            returning id into v_account;
          insert into public.person (company_id, account_id, name, email) values (v_inv.company_id, v_account, v_inv.name, v_inv.email)
            on conflict (company_id, email) do update set account_id = excluded.account_id
            returning id into v_person;
          insert into public.membership (company_id, person_id, role, mandate, valid_to, granted_by)
            values (v_inv.company_id, v_person, v_inv.role, v_inv.mandate, v_inv.membership_until, v_inv.invited_by);
          return v_account;
        end $$;

      revoke all on all functions in schema auth from public;
      grant execute on all functions in schema auth to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
