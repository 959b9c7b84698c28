import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/**
 * Hints on the KI-Verzeichnis: anybody of the company gives one, the joint room reads it, the employer answers or makes an
 * entry of it. Without a name nothing leads back to the person: no id, no time of day, no key that holds an instant.
 */
export class SystemHints1763800000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'system_hint', {
      room: true,
      columns: [
        'system_id uuid',
        'product text not null check (length(product) between 1 and 120)',
        'body text not null check (length(body) between 1 and 2000)',
        'given_by uuid',
        'given_on date not null',
        `state text not null default 'OPEN' check (state in ('OPEN','ANSWERED','ENTERED'))`,
        `answer text not null default '' check (length(answer) <= 2000)`,
        'answered_by uuid',
        'answered_at timestamptz',
        references('system_id', 'ai_system'),
        references('given_by', 'person'),
        references('answered_by', 'person'),
        `check ((state = 'OPEN') = (answered_by is null))`,
      ],
      grants: ['select', 'update'],
      updates: ['state', 'answer', 'answered_by', 'answered_at', 'system_id'],
    });
    await runner.query(`
      create index system_hint_list on system_hint (company_id, given_on desc, id desc);

      -- Somebody outside the joint room puts one row into it and reads nothing there. With a name it is theirs; without
      -- one the entry in the Verlauf has no actor either, and every time is the beginning of the day.
      -- Returns false when too many hints wait for an answer.
      create function app.give_system_hint(p_product text, p_body text, p_system uuid, p_anonymous boolean, p_today date, p_event text, p_data text)
        returns boolean language plpgsql volatile security definer set search_path = '' as $$
        declare
          v_company uuid := app.company_id(); v_person uuid := app.person_id(); v_room uuid; v_id uuid := gen_random_uuid();
          v_at timestamptz := p_today::timestamp at time zone 'Europe/Berlin';
        begin
          if not exists (select 1 from public.room r where r.company_id = v_company and r.kind = 'WORKFORCE' and r.id = any (app.my_rooms())) then
            raise exception 'not a member of the company' using errcode = '42501';
          end if;
          if (select count(*) from public.system_hint h where h.company_id = v_company and h.state = 'OPEN') >= 500 then return false; end if;
          select r.id into v_room from public.room r where r.company_id = v_company and r.kind = 'JOINT';
          insert into public.system_hint (company_id, id, room_id, system_id, product, body, given_by, given_on)
            values (v_company, v_id, v_room, p_system, p_product, p_body, case when p_anonymous then null else v_person end, p_today);
          insert into public.task (company_id, id, room_id, initiative_id, kind, subject_type, subject_id, debtor, creditor, deadline_kind, opened_at)
            values (v_company, gen_random_uuid(), v_room, null, 'system-hint.answer', 'system-hint', v_id, 'EMPLOYER', 'COUNCIL', 'INTERNAL', v_at);
          if p_anonymous then perform set_config('app.person_id', '', true); end if;
          perform app.record(jsonb_build_array(jsonb_build_object('room', v_room, 'event', p_event, 'subject_type', 'system-hint',
            'subject', v_id, 'data', p_data, 'at', v_at)), '[]'::jsonb);
          perform set_config('app.person_id', coalesce(v_person::text, ''), true);
          return true;
        end $$;
      revoke all on function app.give_system_hint from public;
      grant execute on function app.give_system_hint to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
