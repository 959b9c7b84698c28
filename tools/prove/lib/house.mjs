import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../lib/ports.mjs';
import { withDatabase, withRole } from '../../lib/postgres-instance.mjs';
import { DIST } from '../../lib/project.mjs';
import { until } from '../../lib/wait.mjs';
import { keepRunning } from './keep-running.mjs';
import { openMailbox } from './mailbox.mjs';

const TEMPLATE = 'einklang_template';
export const APP_PASSWORD = 'einklang-prove';
const READY_SECONDS = 30;

/**
 * A house of its own for one proof: a fresh database, API and worker as separate processes of the built product, and a
 * mailbox. Everything in it can be killed and comes back.
 *
 * @param {{postgres: object, redis?: object, name: string, env?: Record<string, string>}} options
 */
export async function openHouse({ postgres, redis, name, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), `einklang-prove-${name}-`));
  const database = `${name}_${process.pid}_${Date.now().toString(36)}`;
  await once(postgres.adminUrl, `create database ${database} template ${TEMPLATE}`);
  const adminUrl = withDatabase(postgres.adminUrl, database);
  const appUrl = withRole(adminUrl, 'einklang_app', APP_PASSWORD);
  const mailbox = await openMailbox();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const common = {
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    DATABASE_URL: appUrl,
    ADMIN_DATABASE_URL: undefined,
    REDIS_URL: redis?.url,
    PUBLIC_URL: url,
    SMTP_URL: mailbox.url,
    FILES_DIR: join(folder, 'files'),
    WEB_ROOT: '/nonexistent',
    POOL_SIZE: '8',
    ...env,
  };
  const service = (app, more) =>
    keepRunning({
      name: `the ${app}`,
      file: join(DIST, 'apps', app, 'src/main.js'),
      env: { ...common, ...more },
      log: join(folder, `${app}.log`),
    });
  const api = service('api', { PORT: String(port) });
  const worker = service('worker', { PORT: undefined });
  const parts = {
    postgres: { kill: postgres.kill, revive: postgres.revive },
    redis: redis && { kill: redis.kill, revive: redis.revive },
    api: { kill: api.kill, revive: async () => api.start() },
    worker: { kill: worker.kill, revive: async () => worker.start() },
  };
  const pool = new pg.Pool({ connectionString: adminUrl, max: 4 });
  pool.on('error', () => {});

  /** As the database's owner, for building what a proof needs and looking behind the curtain. */
  const sql = async (text, values) => (await pool.query(text, values)).rows;

  async function isReady() {
    const answer = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
      () => {},
    );
    return answer?.status === 200;
  }

  api.start();
  worker.start();
  await Promise.all([api.ready(), worker.ready()]);

  return {
    name,
    url,
    adminUrl,
    appUrl,
    mailbox,
    redis,
    folder,
    sql,
    api,
    worker,
    /** What can be killed here. */
    victims: Object.keys(parts).filter((part) => parts[part]),
    kill: (part) => parts[part].kill(),
    revive: (part) => parts[part].revive(),
    /** Seconds until it answers »ready«; undefined when it took more than 30. */
    async becomesReady() {
      const begin = Date.now();
      const ready = await until(isReady, { seconds: READY_SECONDS, every: 50 });
      return ready ? (Date.now() - begin) / 1000 : undefined;
    },
    /** All that API and worker have said so far. */
    said: () => [...api.logs, ...worker.logs].map((log) => readFileSync(log, 'utf8')).join(''),
    async close() {
      await Promise.all([api.stop(), worker.stop()]);
      await pool.end();
      await mailbox.close();
      await once(postgres.adminUrl, `drop database if exists ${database} with (force)`);
      if (process.env.PROVE_KEEP) console.log(`        kept: ${folder}`);
      else rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The migrated, empty database that each house clones. */
export async function makeTemplate(postgres) {
  const { run } = await import('../../lib/run.mjs');
  await once(postgres.adminUrl, `create database ${TEMPLATE}`);
  const { code, output } = await run(process.execPath, [join(DIST, 'migrations/migrate.js')], {
    env: {
      NODE_OPTIONS: '',
      ADMIN_DATABASE_URL: withDatabase(postgres.adminUrl, TEMPLATE),
      APP_DATABASE_PASSWORD: APP_PASSWORD,
    },
  });
  if (code !== 0) throw new Error(`The migrations failed:\n${output}`);
}

async function once(connectionString, statement) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
