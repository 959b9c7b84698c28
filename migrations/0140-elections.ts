import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, guardTenantTable, references } from './tenant-table';

/**
 * The election of speakers where there is no works council (domain 2.6, COI-11). Who voted and what was voted never
 * meet: a person takes a paper and the roll says so; the paper, which knows no person, is used up by one ballot; a ballot
 * is only added to the sums. No single ballot is stored, and no row says when or in which order somebody voted.
 */
export class Elections1763800000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.electors(runner);
    await this.elections(runner);
    await this.ballots(runner);
    await this.doors(runner);
  }

  /** Who has a vote, in the database as in libs/policy: the employer's side has none, on no way. */
  private async electors(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.electors() returns setof uuid language sql stable set search_path = '' as $$
        select p.id from public.person p
         where p.company_id = app.company_id() and p.account_id is not null
           and exists (select 1 from public.membership m where m.company_id = p.company_id and m.person_id = p.id
                         and m.standing in ('EMPLOYEE', 'SAFETY_DELEGATE', 'EMPLOYEE_REP')
                         and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()))
           and not exists (select 1 from public.membership m where m.company_id = p.company_id and m.person_id = p.id
                             and (m.role in ('TENANT_ADMIN', 'CONSULTANT') or m.standing in (
                               select a.standing from app.room_access a where a.room_kind = 'EMPLOYER'))
                             and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()))
      $$;
      -- What is done by nobody (the calendar, the count) may look, too.
      create function app.is_elector() returns boolean language sql stable set search_path = '' as $$
        select app.person_id() is null or app.person_id() in (select app.electors())
      $$;
      grant execute on function app.electors(), app.is_elector() to einklang_app;
    `);
  }

  private async elections(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'election', {
      // Who wants an election, before it is one, is nothing for the employer.
      only: `(state not in ('PROPOSED', 'WITHDRAWN') or (select app.is_elector()))`,
      columns: [
        'initiative_id uuid',
        `title text not null check (length(title) <= 200)`,
        'seats integer not null check (seats between 1 and 99)',
        'term_until date',
        'nomination_days integer not null check (nomination_days between 7 and 28)',
        'voting_days integer not null check (voting_days between 5 and 21)',
        `state text not null check (state in ('PROPOSED','OPEN','COUNTED','FAILED','WITHDRAWN'))`,
        'proposed_by uuid',
        'opened_on date',
        'nominations_until date',
        'voting_until date',
        'result jsonb',
        references('initiative_id', 'initiative'),
        references('proposed_by', 'person'),
        `check ((state in ('PROPOSED', 'WITHDRAWN')) = (voting_until is null))`,
        `check (state <> 'COUNTED' or result is not null)`,
      ],
      updates: ['state', 'proposed_by', 'opened_on', 'nominations_until', 'voting_until', 'result'],
    });
    await runner.query(`
      create unique index election_running on election (company_id) where state in ('PROPOSED', 'OPEN');
      create table election_support (
        company_id uuid not null, election_id uuid not null, person_id uuid not null,
        primary key (company_id, election_id, person_id),
        ${references('election_id', 'election')}, ${references('person_id', 'person')}
      );
    `);
    await guardTenantTable(runner, 'election_support', {
      only: '(select app.is_elector())',
      grants: ['select', 'insert', 'delete'],
    });
    await createTenantTable(runner, 'election_candidate', {
      only: '(select app.is_elector())',
      columns: [
        'election_id uuid not null',
        'person_id uuid not null',
        `state text not null check (state in ('ASKED','STANDS','DECLINED'))`,
        `about text not null default '' check (length(about) <= 600)`,
        references('election_id', 'election'),
        references('person_id', 'person'),
        'unique (company_id, election_id, person_id)',
      ],
      updates: ['state', 'about'],
    });
    await createTenantTable(runner, 'election_mandate', {
      columns: [
        'election_id uuid not null',
        'person_id uuid not null',
        'rank integer not null check (rank > 0)',
        'votes integer',
        'by_lot boolean not null',
        `state text not null check (state in ('ASKED','ACCEPTED','RESERVE','NOT_ELECTED','DECLINED','RESIGNED','ENDED'))`,
        'membership_id uuid',
        references('election_id', 'election'),
        references('person_id', 'person'),
        references('membership_id', 'membership'),
        'unique (company_id, election_id, person_id)',
      ],
      updates: ['state', 'membership_id'],
    });
    for (const table of ['election', 'election_mandate'])
      await runner.query(`
        create policy ${table}_made on ${table} as restrictive for insert to einklang_app with check ((select app.is_elector()));
        create policy ${table}_changed on ${table} as restrictive for update to einklang_app using ((select app.is_elector()));
      `);
  }

  /** What the application itself can't read: who took a paper, which papers are out, and the sums. */
  private async ballots(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table election_roll (
        company_id uuid not null, election_id uuid not null, person_id uuid not null, has_paper boolean not null,
        primary key (company_id, election_id, person_id),
        ${references('election_id', 'election')}, ${references('person_id', 'person')}
      );
      create table election_paper (
        company_id uuid not null, election_id uuid not null, paper_hash bytea not null check (length(paper_hash) = 32),
        primary key (company_id, election_id, paper_hash), ${references('election_id', 'election')}
      );
      create index election_paper_hash on election_paper (paper_hash);
      create table election_box (
        company_id uuid not null, election_id uuid not null, tally jsonb not null, ballots integer not null, blank integer not null,
        primary key (company_id, election_id), ${references('election_id', 'election')}
      );
    `);
    for (const table of ['election_roll', 'election_paper', 'election_box'])
      await guardTenantTable(runner, table, { grants: [] });
  }

  private async doors(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Employees don't see the initiatives themselves; whom to elect for they must know by name.
      create function app.election_subjects() returns table (id uuid, title text)
        language sql stable security definer set search_path = '' as $$
        select i.id, i.title from public.initiative i
         where i.company_id = app.company_id() and i.shortlisted_at is not null and i.stage <> 'CLOSED'
           and app.person_id() in (select app.electors())
         order by i.title
      $$;

      create function app.has_ballot_paper(p_election uuid) returns boolean
        language sql stable security definer set search_path = '' as $$
        select exists (select 1 from public.election_roll r where r.company_id = app.company_id() and r.election_id = p_election
                          and r.person_id = app.person_id() and r.has_paper)
      $$;

      -- Notes that I take a paper, and puts the paper, which knows nobody, to the others. Every row of the roll is written
      -- anew with each paper, so that no transaction number says who came when.
      create function app.take_ballot_paper(p_election uuid, p_paper bytea, p_today date) returns text
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_company uuid := app.company_id(); v_person uuid := app.person_id(); v_election public.election;
        begin
          if v_person is null or v_person not in (select app.electors()) then return 'NO_VOTE'; end if;
          select * into v_election from public.election e where e.company_id = v_company and e.id = p_election for update;
          if v_election.id is null or v_election.state <> 'OPEN' or p_today <= v_election.nominations_until or p_today > v_election.voting_until
             or not exists (select 1 from public.election_candidate c where c.company_id = v_company and c.election_id = p_election and c.state = 'STANDS')
            then return 'NOT_OPEN'; end if;
          insert into public.election_box (company_id, election_id, tally, ballots, blank) values (v_company, p_election, '{}', 0, 0) on conflict do nothing;
          insert into public.election_roll (company_id, election_id, person_id, has_paper)
            select v_company, p_election, e, false from app.electors() e order by random() on conflict do nothing;
          if (select r.has_paper from public.election_roll r where r.company_id = v_company and r.election_id = p_election and r.person_id = v_person) then
            return case when exists (select 1 from public.election_paper p where p.company_id = v_company and p.election_id = p_election and p.paper_hash = p_paper)
                        then 'TAKEN' else 'ALREADY' end;
          end if;
          update public.election_roll r set has_paper = r.has_paper or r.person_id = v_person
           where r.company_id = v_company and r.election_id = p_election;
          insert into public.election_paper (company_id, election_id, paper_hash) values (v_company, p_election, p_paper);
          return 'TAKEN';
        end $$;

      -- Whoever holds a paper votes, once; nothing here knows who that is. What is not valid uses up nothing.
      create function auth.cast_election_ballot(p_paper bytea, p_choices uuid[], p_today date) returns text
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_company uuid; v_id uuid; v_election public.election;
        begin
          select p.company_id, p.election_id into v_company, v_id from public.election_paper p where p.paper_hash = p_paper for update;
          if v_id is null then return 'GONE'; end if;
          select * into v_election from public.election e where e.company_id = v_company and e.id = v_id;
          if v_election.state <> 'OPEN' or p_today <= v_election.nominations_until or p_today > v_election.voting_until then return 'CLOSED'; end if;
          if cardinality(p_choices) > v_election.seats
             or (select count(distinct c) from unnest(p_choices) c) <> cardinality(p_choices)
             or exists (select 1 from unnest(p_choices) c where not exists (
                  select 1 from public.election_candidate k where k.company_id = v_company and k.election_id = v_id and k.id = c and k.state = 'STANDS'))
            then return 'INVALID'; end if;
          perform 1 from public.election_box b where b.company_id = v_company and b.election_id = v_id for update;
          if not found then return 'CLOSED'; end if;
          delete from public.election_paper p where p.company_id = v_company and p.election_id = v_id and p.paper_hash = p_paper;
          update public.election_box b
             set ballots = b.ballots + 1, blank = b.blank + (cardinality(p_choices) = 0)::integer,
                 tally = b.tally || coalesce((select jsonb_object_agg(c::text, coalesce((b.tally ->> c::text)::integer, 0) + 1) from unnest(p_choices) c), '{}')
           where b.company_id = v_company and b.election_id = v_id;
          return 'COUNTED';
        end $$;

      -- Opens the box after the last day, by nobody's act; the roll, the papers that nobody used and the box are gone.
      create function app.open_ballot_box(p_election uuid, p_today date)
        returns table (tally jsonb, ballots integer, blank integer, electors integer)
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_company uuid := app.company_id();
        begin
          if app.person_id() is not null or not exists (select 1 from public.election e
               where e.company_id = v_company and e.id = p_election and e.state = 'OPEN' and p_today > e.voting_until)
            then raise exception 'the ballot box stays closed' using errcode = '42501'; end if;
          delete from public.election_paper p where p.company_id = v_company and p.election_id = p_election;
          return query
            with box as (delete from public.election_box b where b.company_id = v_company and b.election_id = p_election returning b.*),
                 roll as (delete from public.election_roll r where r.company_id = v_company and r.election_id = p_election returning 1)
            select coalesce((select b.tally from box b), '{}'), coalesce((select b.ballots from box b), 0), coalesce((select b.blank from box b), 0),
                   greatest((select count(*)::integer from roll), (select count(*)::integer from app.electors()));
        end $$;

      -- What the calendar does is written into the Verlauf of everybody, as done by nobody.
      create function app.record_election(p_event text, p_election uuid, p_data text, p_at timestamptz) returns uuid
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_room uuid;
        begin
          if app.person_id() is not null or p_event not in ('election.opened', 'election.counted', 'election.failed', 'mandate.ended')
             or not exists (select 1 from public.election e where e.company_id = app.company_id() and e.id = p_election)
            then raise exception 'not for a person to record' using errcode = '42501'; end if;
          select r.id into v_room from public.room r where r.company_id = app.company_id() and r.kind = 'WORKFORCE';
          perform app.record(jsonb_build_array(jsonb_build_object('room', v_room, 'event', p_event, 'subject_type', 'election',
            'subject', p_election, 'initiative', null, 'data', p_data, 'at', p_at)), '[]'::jsonb);
          return v_room;
        end $$;

      revoke all on function app.record_election, app.election_subjects, app.has_ballot_paper, app.take_ballot_paper, auth.cast_election_ballot, app.open_ballot_box from public;
      grant execute on function app.record_election, app.election_subjects, app.has_ballot_paper, app.take_ballot_paper, auth.cast_election_ballot, app.open_ballot_box to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
