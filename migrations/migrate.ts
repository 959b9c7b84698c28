import { QUEUE } from '@einklang/platform/jobs';
import { ROLE_CONFLICTS, ROOM_ACCESS } from '@einklang/policy';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations';

/** Creates the application role, or gives it the password of this run: neither owner nor superuser nor BYPASSRLS. */
const ensureRole = async (client: pg.Client, password: string): Promise<void> => {
  const { rows } = await client.query(`select 1 from pg_roles where rolname = 'einklang_app'`);
  const literal = client.escapeLiteral(password);
  if (rows.length === 0)
    await client.query(
      `create role einklang_app login nosuperuser nocreatedb nocreaterole nobypassrls password ${literal}`,
    );
  else await client.query(`alter role einklang_app login password ${literal}`);
  await client.query(`
    alter role einklang_app set statement_timeout = '15s';
    alter role einklang_app set lock_timeout = '5s';
    alter role einklang_app set idle_in_transaction_session_timeout = '30s';
  `);
};

/** The database reads the policy's tables from a copy; this makes the copy equal to libs/policy. */
const refreshPolicy = async (client: pg.Client): Promise<void> => {
  const access = Object.entries(ROOM_ACCESS).flatMap(([kind, standings]) =>
    [...new Set(standings)].map((standing) => [kind, standing]),
  );
  await client.query('begin');
  await client.query('delete from app.room_access');
  await client.query('insert into app.room_access select * from unnest($1::text[], $2::text[])', [
    access.map((row) => row[0]),
    access.map((row) => row[1]),
  ]);
  await client.query('delete from app.role_conflict');
  await client.query(
    'insert into app.role_conflict (a, b, rule, cooling_off_months) select * from unnest($1::text[], $2::text[], $3::text[], $4::int[]) on conflict do nothing',
    [
      ROLE_CONFLICTS.map((c) => c.a),
      ROLE_CONFLICTS.map((c) => c.b),
      ROLE_CONFLICTS.map((c) => c.rule),
      ROLE_CONFLICTS.map((c) => c.coolingOffMonths),
    ],
  );
  await client.query('commit');
};

/** Brings a database up to date: role, our migrations, BullMQ's own, the policy's copies. Safe to repeat. */
export const migrate = async (adminUrl: string, appPassword: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // One at a time: several processes may start together.
    await client.query(`select pg_advisory_lock(hashtextextended('einklang.migrate', 0))`);
    await ensureRole(client, appPassword);
    const source = new DataSource({
      type: 'postgres',
      url: adminUrl,
      migrations: [...migrations],
      migrationsTransactionMode: 'each',
      logging: false,
    });
    await source.initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
    await runMigrations(client, 'bullmq');
    // BullMQ makes a queue's sequence with its first job; the application may not make anything, so the owner does.
    await client.query('select bullmq.next_job_id($1)', [QUEUE]);
    await client.query(`
      grant usage on schema bullmq to einklang_app;
      grant select, insert, update, delete on all tables in schema bullmq to einklang_app;
      grant usage, select, update on all sequences in schema bullmq to einklang_app;
      grant execute on all functions in schema bullmq to einklang_app;
    `);
    await refreshPolicy(client);
  } finally {
    await client.end();
  }
};

if (process.argv[1]?.endsWith('migrate.js')) {
  const { ADMIN_DATABASE_URL, APP_DATABASE_PASSWORD } = process.env;
  if (!ADMIN_DATABASE_URL || !APP_DATABASE_PASSWORD)
    throw new Error('Set ADMIN_DATABASE_URL and APP_DATABASE_PASSWORD.');
  await migrate(ADMIN_DATABASE_URL, APP_DATABASE_PASSWORD);
}
