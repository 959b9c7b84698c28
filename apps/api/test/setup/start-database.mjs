import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { buildServer } from '../../../../tools/lib/build-server.mjs';
import { withDatabase } from '../../../../tools/lib/postgres-instance.mjs';
import { DIST } from '../../../../tools/lib/project.mjs';
import { startThrowAwayPostgres } from '../../../../tools/lib/throw-away-postgres.mjs';

const TEMPLATE = 'einklang_template';

/**
 * One throw-away PostgreSQL for the run (or the one of TEST_ADMIN_DATABASE_URL) with the migrated, empty template
 * database that each Jest worker clones.
 */
export default async function startDatabase() {
  await buildServer();
  if (!process.env.TEST_ADMIN_DATABASE_URL) {
    globalThis.throwAwayPostgres = await startThrowAwayPostgres();
    process.env.TEST_ADMIN_DATABASE_URL = globalThis.throwAwayPostgres.adminUrl;
  }
  process.env.TEST_APP_DATABASE_PASSWORD ??= 'einklang-test';
  try {
    await makeTemplate(process.env.TEST_ADMIN_DATABASE_URL);
  } catch (error) {
    await globalThis.throwAwayPostgres?.stop();
    throw error;
  }
}

async function makeTemplate(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const migrate = spawnSync(process.execPath, [join(DIST, 'migrations/migrate.js')], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      ADMIN_DATABASE_URL: withDatabase(adminUrl, TEMPLATE),
      APP_DATABASE_PASSWORD: process.env.TEST_APP_DATABASE_PASSWORD,
    },
  });
  if (migrate.status !== 0) throw new Error(`The migrations failed:\n${migrate.stdout}${migrate.stderr}`);
}
