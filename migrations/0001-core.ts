import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Context, identity, companies, people, rooms: what every later table stands on. */
export class Core1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema app;
      grant usage on schema app, public to einklang_app;
      create function app.company_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.company_id', true), '')::uuid $$;
      create function app.person_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
      create function app.account_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.account_id', true), '')::uuid $$;
      -- Copies of the tables in libs/policy, refreshed by every migration run.
      create table app.room_access (room_kind text not null, standing text not null, primary key (room_kind, standing));
      create table app.role_conflict (
        a text not null, b text not null, rule text not null, cooling_off_months integer not null, primary key (a, b)
      );
      grant select on app.room_access, app.role_conflict to einklang_app;
    `);
    await this.identity(runner);
    await this.companies(runner);
    await this.people(runner);
  }

  /** Accounts belong to people, not to companies; the application reaches them only through functions of `auth`. */
  private async identity(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key default uuidv7(),
        email text not null check (email = lower(email) and length(email) between 3 and 254),
        name text not null check (length(name) between 1 and 120),
        password_hash text,
        locale text not null default 'de' check (locale in ('de', 'en')),
        deactivated_at timestamptz,
        created_at timestamptz not null default now(),
        unique (email)
      );
      create table session (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        address text not null default '',
        agent text not null default ''
      );
      create index session_account on session (account_id) where ended_at is null;
      create table password_reset (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        token_hash bytea not null unique,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create table login_throttle (
        key text primary key,
        failures integer not null,
        blocked_until timestamptz not null,
        updated_at timestamptz not null default now()
      );
    `);
    for (const table of ['account', 'session', 'password_reset', 'login_throttle'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_owner on ${table} for all to current_user using (true) with check (true);
      `);
    await runner.query(`
      create policy account_own on account for select to einklang_app using (id = (select app.account_id()));
      create policy account_change on account for update to einklang_app
        using (id = (select app.account_id())) with check (id = (select app.account_id()));
      create policy session_own on session for select to einklang_app using (account_id = (select app.account_id()));
      create policy session_end on session for update to einklang_app
        using (account_id = (select app.account_id())) with check (account_id = (select app.account_id()));
      grant select (id, email, name, locale), update (locale) on account to einklang_app;
      grant select (id, account_id, created_at, last_seen_at, expires_at, ended_at, address, agent), update (ended_at) on session to einklang_app;
      grant select, insert, update, delete on login_throttle to einklang_app;
      create policy login_throttle_app on login_throttle for all to einklang_app using (true) with check (true);
    `);
  }

  private async companies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table company (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 160),
        short_name text not null check (length(short_name) between 1 and 40),
        sector text not null default '',
        place text not null default '',
        land text not null check (land in ('BW','BY','BE','BB','HB','HH','HE','MV','NI','NW','RP','SL','SN','ST','SH','TH')),
        employees integer not null check (employees >= 0),
        eligible_voters integer not null check (eligible_voters >= 0),
        collective_agreement text,
        finance_committee boolean not null default false,
        tendency boolean not null default false,
        created_at timestamptz not null default now()
      );
      alter table company enable row level security;
      alter table company force row level security;
      create policy company_own on company for select to einklang_app using (id = (select app.company_id()));
      create policy company_owner on company for all to current_user using (true) with check (true);
      grant select on company to einklang_app;
    `);
    await createTenantTable(runner, 'establishment', {
      columns: [
        'name text not null',
        'land text not null',
        'employees integer not null check (employees >= 0)',
      ],
      grants: ['select'],
    });
    await createTenantTable(runner, 'body', {
      columns: [
        'establishment_id uuid not null',
        `kind text not null check (kind in ('WORKS_COUNCIL','CENTRAL_WORKS_COUNCIL','COMBINE_WORKS_COUNCIL','STAFF_COUNCIL','CHURCH_MAV','EMPLOYEE_REPRESENTATION'))`,
        'seats integer not null check (seats between 1 and 99)',
        'valid_from date not null default current_date',
        'valid_to date check (valid_to >= valid_from)',
        references('establishment_id', 'establishment'),
      ],
      grants: ['select'],
    });
    await createTenantTable(runner, 'room', {
      columns: [
        `kind text not null check (kind in ('JOINT','EMPLOYER','COUNCIL','WORKFORCE'))`,
        'unique (company_id, kind)',
      ],
      grants: ['select'],
    });
  }

  private async people(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'person', {
      columns: [
        'account_id uuid references account (id)',
        'name text not null check (length(name) between 1 and 120)',
        'email text not null check (email = lower(email))',
        `note text not null default ''`,
        'created_at timestamptz not null default now()',
        'unique (company_id, account_id)',
        'unique (company_id, email)',
      ],
      grants: ['select', 'insert', 'update'],
      updates: ['name', 'note'],
    });
    await createTenantTable(runner, 'membership', {
      columns: [
        'person_id uuid not null',
        'role text not null',
        `mandate text check (mandate in ('EMPLOYER','WORKS_COUNCIL','JOINT'))`,
        `standing text not null generated always as (role || coalesce(':' || mandate, '')) stored`,
        'valid_from timestamptz not null default now()',
        'valid_to timestamptz check (valid_to >= valid_from)',
        'granted_by uuid',
        'ended_by uuid',
        references('person_id', 'person'),
        references('granted_by', 'person'),
        references('ended_by', 'person'),
        `check ((role = 'CONSULTANT') = (mandate is not null))`,
      ],
      grants: ['select', 'insert', 'update'],
      updates: ['valid_to', 'ended_by'],
    });
    await runner.query(`create index membership_person on membership (company_id, person_id)`);
    await createTenantTable(runner, 'invitation', {
      columns: [
        'email text not null check (email = lower(email))',
        'name text not null check (length(name) between 1 and 120)',
        'role text not null',
        `mandate text check (mandate in ('EMPLOYER','WORKS_COUNCIL','JOINT'))`,
        'membership_until timestamptz',
        'token_hash bytea not null unique',
        'expires_at timestamptz not null',
        'accepted_at timestamptz',
        'withdrawn_at timestamptz',
        'invited_by uuid not null',
        'created_at timestamptz not null default now()',
        references('invited_by', 'person'),
      ],
      updates: ['withdrawn_at', 'token_hash'],
    });
    await runner.query(`
      -- The room ids are read from live membership when a transaction enters a company (app.enter), once.
      create function app.my_rooms() returns uuid[] language sql stable parallel safe
        as $$ select nullif(current_setting('app.room_ids', true), '')::uuid[] $$;

      -- The only way into a company: sets who asks, and which rooms this person is in at this moment.
      create function app.enter(p_company uuid, p_person uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
      begin
        perform set_config('app.company_id', coalesce(p_company::text, ''), true),
                set_config('app.person_id', coalesce(p_person::text, ''), true),
                set_config('app.room_ids', coalesce((
                  select array_agg(distinct r.id)::text
                    from public.membership m
                    join app.room_access a on a.standing = m.standing
                    join public.room r on r.company_id = m.company_id and r.kind = a.room_kind
                   where m.company_id = p_company and m.person_id = p_person
                     and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())), '{}'), true);
      end $$;
      revoke all on function app.enter(uuid, uuid) from public;
      grant execute on function app.enter(uuid, uuid), app.my_rooms(), app.company_id(), app.person_id(), app.account_id() to einklang_app;

      -- COI-01, -02, -03, -07: the second of an incompatible pair is refused (libs/policy conflicts.ts).
      create function app.refuse_conflicting_membership() returns trigger language plpgsql security definer set search_path = '' as $$
      -- A generated column is still empty in a BEFORE trigger.
      declare broken text; v_standing text := new.role || coalesce(':' || new.mandate, '');
      begin
        perform pg_advisory_xact_lock(hashtextextended(new.company_id::text || new.person_id::text, 0));
        select c.rule into broken
          from app.role_conflict c
          join public.membership m on m.company_id = new.company_id and m.person_id = new.person_id and m.id <> new.id
           and ((c.a = v_standing and c.b = m.standing) or (c.b = v_standing and c.a = m.standing))
         where (m.valid_to is null or m.valid_to + make_interval(months => c.cooling_off_months) > new.valid_from)
           and (new.valid_to is null or new.valid_to > m.valid_from)
         limit 1;
        if broken is not null then
          raise exception '%', broken using errcode = 'P0C01';
        end if;
        return new;
      end $$;
      revoke all on function app.refuse_conflicting_membership() from public;
      create trigger membership_conflict before insert or update of valid_to on membership
        for each row execute function app.refuse_conflicting_membership();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
