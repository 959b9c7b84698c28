import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/** Whom an author who gives a name speaks to (COI-09); the same as in `libs/policy`, a test compares them. */
const ADDRESSEES = `case addressee
  when 'COUNCIL' then array['WC_CHAIR','WC_DEPUTY','WC_MEMBER','EMPLOYEE_REP'] else array['PROJECT_LEAD'] end`;

/**
 * The register of concerns (BT-5), cut along who may see what: everybody reads category, group, answer and measures; the
 * joint room the words and their weight; who gave a name is seen by the addressee alone, in this database and not only on
 * the page. Without a name there is no row that knows a person, no time of day and no key that holds an instant.
 */
export class Concerns1763800000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.topics(runner);
    await this.giving(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'concern', {
      room: true,
      columns: [
        'initiative_id uuid not null',
        `code text not null check (code ~ '^C(0[1-9]|1[0-5])$')`,
        // Empty: in general.
        `group_name text not null default '' check (length(group_name) <= 120)`,
        'raised_on date not null',
        `state text not null default 'NEW'
           check (state in ('NEW','ANSWERED','MEASURE_AGREED','IMPLEMENTED','CHECKED','NOT_FOLLOWED'))`,
        `answer text not null default '' check (length(answer) <= 2000)`,
        'answered_by uuid',
        'answered_on date',
        // Why it is not followed.
        `reasons text not null default '' check (length(reasons) <= 2000)`,
        'checked_by uuid',
        'checked_on date',
        // The words themselves, once both sides have released them to everybody.
        'released_body text',
        references('initiative_id', 'initiative'),
        references('answered_by', 'person'),
        references('checked_by', 'person'),
        `check ((state = 'NEW') = (answered_by is null))`,
        `check ((state = 'NOT_FOLLOWED') = (reasons <> ''))`,
        `check ((state = 'CHECKED') = (checked_by is not null))`,
      ],
      updates: [
        'state',
        'answer',
        'answered_by',
        'answered_on',
        'reasons',
        'checked_by',
        'checked_on',
        'released_body',
      ],
    });
    await createTenantTable(runner, 'concern_words', {
      room: true,
      columns: [
        'body text not null check (length(body) between 1 and 2000)',
        'severity smallint not null check (severity between 1 and 5)',
        `source text not null check (source in ('INDIVIDUAL','DIALOGUE','SURVEY','BOX','COUNCIL'))`,
        'released_by_employer uuid',
        'released_by_council uuid',
        references('id', 'concern'),
        references('released_by_employer', 'person'),
        references('released_by_council', 'person'),
      ],
      updates: ['released_by_employer', 'released_by_council'],
    });
    await createTenantTable(runner, 'concern_author', {
      only: `(person_id = (select app.person_id()) or exists (
        select 1 from membership m where m.company_id = concern_author.company_id and m.person_id = (select app.person_id())
          and m.standing = any (${ADDRESSEES}) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())))`,
      columns: [
        'person_id uuid not null',
        `addressee text not null check (addressee in ('COUNCIL','PROJECT'))`,
        references('id', 'concern'),
        references('person_id', 'person'),
      ],
      grants: ['select'],
    });
    await createTenantTable(runner, 'concern_measure', {
      room: true,
      columns: [
        'concern_id uuid not null',
        'text text not null check (length(text) between 1 and 600)',
        `clause text check (clause ~ '^K([0-9]{2}|-PLAT)$')`,
        'owner_id uuid not null',
        'due_on date not null',
        'agreed_by uuid not null',
        'agreed_at timestamptz not null',
        'done_by uuid',
        'done_at timestamptz',
        'done_note text check (length(done_note) between 1 and 2000)',
        references('concern_id', 'concern'),
        references('owner_id', 'person'),
        references('agreed_by', 'person'),
        references('done_by', 'person'),
        'check ((done_at is null) = (done_note is null) and (done_at is null) = (done_by is null))',
      ],
      updates: ['done_by', 'done_at', 'done_note'],
    });
    await runner.query(`
      create index concern_list on concern (company_id, initiative_id, raised_on desc, id);
      create index concern_measure_of on concern_measure (company_id, concern_id, due_on);
      alter table agreed_period drop constraint agreed_period_period_check;
      alter table agreed_period add constraint agreed_period_period_check check (period in ('QUESTIONS','ANSWERS',
        'FIRST_CONSULTATION','STATEMENT','COMPLETENESS_REPLY','NEGOTIATION','VENDOR_CHANGE_NOTICE','CONCERN_ANSWER'));
    `);
  }

  /** What everybody in the company may say something about: the title, groups in which nobody is told apart, no more. */
  private async topics(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.concern_topics() returns table (id uuid, title text, open boolean, groups text[], answer_days integer)
        language sql stable security definer set search_path = '' as $$
        select i.id, i.title, i.stage <> 'CLOSED',
               array(select g ->> 'name' from public.profile p, jsonb_array_elements(p.content -> 'groups') g
                      where p.company_id = i.company_id and p.initiative_id = i.id and (g ->> 'headcount')::numeric >= 5 and g ->> 'name' <> ''),
               (select a.working_days from public.agreed_period a where a.company_id = i.company_id and a.initiative_id = i.id
                   and a.period = 'CONCERN_ANSWER' and a.confirmed_at is not null order by a.confirmed_at desc limit 1)
          from public.initiative i
         where i.company_id = app.company_id() and i.shortlisted_at is not null
           and exists (select 1 from public.room r where r.company_id = i.company_id and r.kind = 'WORKFORCE' and r.id = any (app.my_rooms()))
         order by i.stage = 'CLOSED', i.title limit 500
      $$;
      revoke all on function app.concern_topics from public;
      grant execute on function app.concern_topics to einklang_app;
    `);
  }

  private async giving(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Somebody outside the joint room puts words into it and reads nothing there. The Verlauf never says who: with a name
      -- the addressee alone knows it. Returns the joint room, or null when too many wait for an answer.
      create function app.give_concern(p_initiative uuid, p_code text, p_group text, p_severity integer, p_body text, p_addressee text,
          p_today date, p_due date, p_deadline_kind text, p_reminders jsonb, p_data text)
        returns uuid language plpgsql volatile security definer set search_path = '' as $$
        declare
          v_company uuid := app.company_id(); v_person uuid := app.person_id(); v_id uuid := gen_random_uuid(); v_task uuid := gen_random_uuid();
          v_everybody uuid; v_joint uuid; v_at timestamptz := p_today::timestamp at time zone 'Europe/Berlin';
        begin
          select r.id into v_everybody from public.room r
           where r.company_id = v_company and r.kind = 'WORKFORCE' and r.id = any (app.my_rooms());
          if v_everybody is null then raise exception 'not a member of the company' using errcode = '42501'; end if;
          if not exists (select 1 from public.initiative i where i.company_id = v_company and i.id = p_initiative
               and i.shortlisted_at is not null and i.stage <> 'CLOSED') then
            raise exception 'nothing to speak about' using errcode = '42501';
          end if;
          if (select count(*) from public.concern c where c.company_id = v_company and c.state = 'NEW') >= 500 then return null; end if;
          select r.id into v_joint from public.room r where r.company_id = v_company and r.kind = 'JOINT';
          insert into public.concern (company_id, id, room_id, initiative_id, code, group_name, raised_on)
            values (v_company, v_id, v_everybody, p_initiative, p_code, p_group, p_today);
          insert into public.concern_words (company_id, id, room_id, body, severity, source)
            values (v_company, v_id, v_joint, p_body, p_severity, 'INDIVIDUAL');
          if p_addressee is not null then
            insert into public.concern_author (company_id, id, person_id, addressee) values (v_company, v_id, v_person, p_addressee);
          end if;
          insert into public.task (company_id, id, room_id, initiative_id, kind, subject_type, subject_id, debtor, creditor, due_on, deadline_kind, opened_at)
            values (v_company, v_task, v_joint, p_initiative, 'concern.answer', 'concern', v_id, 'EMPLOYER', 'COUNCIL', p_due, p_deadline_kind, v_at);
          insert into public.reminder (company_id, id, task_id, step, due_on, at, claim_at)
            select v_company, gen_random_uuid(), v_task, x.step, p_due, x.at, x.at from jsonb_to_recordset(p_reminders) as x (step text, at timestamptz);
          perform set_config('app.person_id', '', true);
          perform app.record(jsonb_build_array(jsonb_build_object('room', v_joint, 'event', 'concern.received', 'subject_type', 'concern',
            'subject', v_id, 'initiative', p_initiative, 'data', p_data, 'at', v_at)), '[]'::jsonb);
          perform set_config('app.person_id', coalesce(v_person::text, ''), true);
          return v_joint;
        end $$;

      -- Whom a job tells what became of it. Nobody who is signed in learns it here: a request always has a person.
      create function app.concern_author_to_tell(p_concern uuid) returns uuid
        language sql stable security definer set search_path = '' as $$
        select a.person_id from public.concern_author a
         where app.person_id() is null and a.company_id = app.company_id() and a.id = p_concern
      $$;
      revoke all on function app.give_concern, app.concern_author_to_tell from public;
      grant execute on function app.give_concern, app.concern_author_to_tell to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
