import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mark keeps a job from having its effect twice, as long as the job can come back: while its promise stands in the
 * outbox, and for 30 days beyond that, when no queue and no backup of one knows it any more.
 */
export class JobMarkUpkeep1763800000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index job_done_age on job_done (done_at);
      -- Without a parameter, so that nobody can have a younger mark forgotten and a mail sent twice.
      create function app.forget_job_marks() returns bigint
        language sql volatile security definer set search_path = '' as $$
        with forgotten as (
          delete from public.job_done j
           where j.done_at < now() - interval '30 days'
             and not exists (select 1 from public.outbox o where o.company_id = j.company_id and 'outbox-' || o.id = j.job_id)
          returning 1
        ) select count(*) from forgotten
      $$;
      revoke all on function app.forget_job_marks from public;
      grant execute on function app.forget_job_marks to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
