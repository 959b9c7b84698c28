import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A promised job leaves the outbox when it is done, not when a queue has taken it: the queue may be a Redis that
 * forgets, and PostgreSQL is the only truth (promises, decision 1). What was lent to the queue and not done after a
 * while is lent again under the same job id, which a queue that still knows it ignores.
 */
export class OutboxUntilDone1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table outbox add column lent_at timestamptz, add column failed_at timestamptz;
      drop index outbox_order;
      create index outbox_pending on outbox (id) where lent_at is null;
      create index outbox_lent on outbox (lent_at) where lent_at is not null and failed_at is null;

      -- These functions see rows of every company and nothing else of it.
      create function app.lend_outbox(p_limit integer) returns table (id uuid, company_id uuid, name text, payload jsonb)
        language sql volatile security definer set search_path = '' as $$
        update public.outbox o set lent_at = now()
         where (o.company_id, o.id) in (
           select c.company_id, c.id from public.outbox c where c.lent_at is null order by c.id for update skip locked limit p_limit)
        returning o.id, o.company_id, o.name, o.payload
      $$;
      create function app.lend_outbox_again(p_limit integer, p_after_seconds integer)
        returns table (id uuid, company_id uuid, name text, payload jsonb)
        language sql volatile security definer set search_path = '' as $$
        update public.outbox o set lent_at = now()
         where (o.company_id, o.id) in (
           select c.company_id, c.id from public.outbox c
            where c.lent_at < now() - make_interval(secs => p_after_seconds) and c.failed_at is null
            order by c.lent_at for update skip locked limit p_limit)
        returning o.id, o.company_id, o.name, o.payload
      $$;
      create function app.return_outbox(p_ids uuid[]) returns void
        language sql volatile security definer set search_path = '' as $$
        update public.outbox set lent_at = null where id = any (p_ids)
      $$;
      create function app.finish_outbox(p_company uuid, p_id uuid) returns void
        language sql volatile security definer set search_path = '' as $$
        delete from public.outbox where company_id = p_company and id = p_id
      $$;
      -- Given up after all attempts: the row stays, for people to look at.
      create function app.fail_outbox(p_company uuid, p_id uuid) returns void
        language sql volatile security definer set search_path = '' as $$
        update public.outbox set failed_at = now() where company_id = p_company and id = p_id
      $$;
      create or replace function app.outbox_age_seconds() returns double precision language sql stable security definer set search_path = '' as $$
        select coalesce(extract(epoch from now() - min(created_at)), 0)::double precision from public.outbox where lent_at is null
      $$;
      revoke all on function app.lend_outbox, app.lend_outbox_again, app.return_outbox, app.finish_outbox, app.fail_outbox from public;
      grant execute on function app.lend_outbox, app.lend_outbox_again, app.return_outbox, app.finish_outbox, app.fail_outbox to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
