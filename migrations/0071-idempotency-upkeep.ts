import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key is kept for 24 hours: longer nobody repeats a request, and its answer is somebody's data. */
export class IdempotencyUpkeep1763800000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index idempotency_key_age on idempotency_key (created_at);
      -- Without a parameter, so that nobody can have a younger key forgotten and a request done twice.
      create function app.forget_idempotency_keys() returns bigint
        language sql volatile security definer set search_path = '' as $$
        with forgotten as (
          delete from public.idempotency_key k where k.created_at < now() - interval '24 hours' returning 1
        ) select count(*) from forgotten
      $$;
      revoke all on function app.forget_idempotency_keys from public;
      grant execute on function app.forget_idempotency_keys to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
