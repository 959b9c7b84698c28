import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './tenant-table';

/**
 * What falls due: reminders of open tasks, and promised work that must wait. The rows are the clock; no queue holds a
 * deadline (promises 1).
 */
export class Reminders1763800000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'reminder', {
      only: 'exists (select 1 from task t where t.company_id = reminder.company_id and t.id = reminder.task_id)',
      columns: [
        'task_id uuid not null',
        'step text not null',
        // The due date that this reminds of: another date is another reminder.
        'due_on date not null',
        'at timestamptz not null',
        // When a tick may take it: at first »at«, then later while its job is under way, null when it is settled.
        'claim_at timestamptz',
        references('task_id', 'task'),
        'unique (company_id, task_id, step, due_on)',
      ],
      grants: ['select', 'insert', 'delete'],
    });
    await createTenantTable(runner, 'outbox_later', {
      columns: ['name text not null', 'payload jsonb not null', 'at timestamptz not null'],
      grants: ['insert'],
    });
    await runner.query(`
      create index reminder_due on reminder (claim_at) where claim_at is not null;
      create index outbox_later_due on outbox_later (at);

      alter table task add column paused_on date;
      grant update (paused_on, deadline_kind) on task to einklang_app;
      -- Who is meant: somebody who has lost all of these roles reads nothing any more (promises P11).
      alter table notification add column audience text[];

      -- Rows of all companies, so with the owner's rights; nothing but ids passes from here into the outbox.
      create function app.promise_due(p_now timestamptz, p_limit integer) returns integer
        language plpgsql volatile security definer set search_path = '' as $$
        declare v_companies uuid[]; v_ids uuid[]; v_reminders integer := 0; v_later integer := 0;
        begin
          if exists (select 1 from public.reminder where claim_at <= p_now) then
            select array_agg(d.company_id), array_agg(d.id) into v_companies, v_ids from (
              select r.company_id, r.id from public.reminder r where r.claim_at <= p_now
               order by r.claim_at limit p_limit for update skip locked) d;
            -- A job that the queue has lost is promised again; repeating it is harmless.
            update public.reminder r set claim_at = p_now + interval '10 minutes'
              from unnest(v_companies, v_ids) as d (company_id, id) where r.company_id = d.company_id and r.id = d.id;
            insert into public.outbox (company_id, name, payload)
              select d.company_id, 'reminder.send', jsonb_build_object('reminderId', d.id) from unnest(v_companies, v_ids) as d (company_id, id);
            get diagnostics v_reminders = row_count;
          end if;
          if exists (select 1 from public.outbox_later where at <= p_now) then
            with due as (
              delete from public.outbox_later o where (o.company_id, o.id) in (
                select l.company_id, l.id from public.outbox_later l where l.at <= p_now order by l.at limit p_limit for update skip locked)
              returning o.company_id, o.id, o.name, o.payload)
            insert into public.outbox (company_id, id, name, payload) select company_id, id, name, payload from due;
            get diagnostics v_later = row_count;
          end if;
          return greatest(v_reminders, v_later);
        end $$;

      -- What a due reminder is about: ids and kinds for its handler, and nothing once the task is done or has moved.
      create function app.due_task(p_reminder uuid)
        returns table (task_id uuid, task_kind text, step text, due_on text, deadline_kind text, room_kind text, initiative_id uuid,
                       debtor text, creditor text, assignee_id uuid)
        language sql stable security definer set search_path = '' as $$
        select t.id, t.kind, r.step, to_char(r.due_on, 'YYYY-MM-DD'), t.deadline_kind, o.kind, t.initiative_id, t.debtor, t.creditor, t.assignee_id
          from public.reminder r
          join public.task t on t.company_id = r.company_id and t.id = r.task_id
          join public.room o on o.company_id = t.company_id and o.id = t.room_id
         where r.company_id = app.company_id() and r.id = p_reminder
           and t.completed_at is null and t.cancelled_at is null and t.due_on = r.due_on
      $$;
      create function app.settle_reminder(p_reminder uuid) returns void
        language sql volatile security definer set search_path = '' as $$
        update public.reminder set claim_at = null where company_id = app.company_id() and id = p_reminder
      $$;
      revoke all on function app.promise_due, app.due_task, app.settle_reminder from public;
      grant execute on function app.promise_due, app.due_task, app.settle_reminder to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
