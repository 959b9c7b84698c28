import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildAll } from './build.mjs';
import { openDatabase } from './database.mjs';
import { Impossible } from './impossible.mjs';
import { DIST } from './project.mjs';
import { requireRedis } from './redis.mjs';
import { endRuns, run } from './run.mjs';
import { startService } from './service.mjs';
import { choosePorts, takeHome } from './settings.mjs';

/**
 * Starts the whole product on a home folder: database, migrations, demo data, mailbox, API and worker.
 *
 * @param {ReturnType<import('./settings.mjs').readSettings>} settings
 * @param {{say: (line: string) => void, fresh?: boolean, build?: () => Promise<unknown>, nodeArgs?: string[],
 *   onEnd?: (error: Error) => void}} options `onEnd` hears of a process that ended by itself
 * @returns {{ready: Promise<object>, stop: () => Promise<void>, migrate: () => Promise<void>,
 *   restart: (apps: string[]) => Promise<void>}} `ready` gives what `runtime.json` holds; `stop` ends everything in
 *   order, whatever stands by then
 */
export function start(settings, { say, fresh = false, build = buildAll, nodeArgs = [], onEnd = () => {} }) {
  /** How to undo what stands, in the order in which it was started. */
  const undo = [];
  const abort = new AbortController();
  const running = new Map();
  let frame;

  async function bringUp() {
    undo.push(await takeHome(settings.home));
    const ports = await choosePorts(settings);
    if (settings.redisUrl) await requireRedis(settings.redisUrl, say);
    if (fresh) await empty(settings);
    const runtimeFile = join(settings.home, 'runtime.json');
    rmSync(runtimeFile, { force: true });
    const database = await openDatabase(settings);
    undo.push(database.stop);
    frame = { settings, ports, database, env: environment(settings, ports) };
    const unlessAborted = () => abort.signal.throwIfAborted();
    unlessAborted();
    say('Building what changed ...');
    await build();
    unlessAborted();
    await migrate();
    unlessAborted();
    if (settings.demo) await bringIn('demo', frame);
    unlessAborted();
    say('Starting API and worker ...');
    undo.push(async () => {
      for (const app of ['api', 'worker', 'mailbox']) await running.get(app)?.stop();
    });
    await Promise.race([
      restart(settings.smtpUrl ? ['worker', 'api'] : ['mailbox', 'worker', 'api']),
      aborted(abort.signal),
    ]);
    const runtime = addresses(frame);
    writeFileSync(runtimeFile, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
    undo.push(() => rmSync(runtimeFile, { force: true }));
    return runtime;
  }

  const migrate = () => bringIn('migrate', frame);

  async function restart(apps) {
    await Promise.all(
      apps.map(async (app) => {
        await running.get(app)?.stop();
        const service = startService({ ...serviceOptions(app, frame), nodeArgs });
        running.set(app, service);
        service.ended.then(onEnd);
        await service.ready;
      }),
    );
  }

  async function end() {
    abort.abort(new Impossible('Interrupted.'));
    endRuns();
    await up.catch(() => {});
    for (const step of undo.reverse()) await step();
  }

  const up = bringUp();
  let ended;
  const stop = () => (ended ??= end());
  const ready = up.catch(async (error) => {
    await stop();
    throw error;
  });
  return { ready, stop, migrate, restart };
}

/** What all processes read; `.env.example` explains each. */
function environment(settings, ports) {
  return {
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    PUBLIC_URL: settings.publicUrl ?? `http://localhost:${ports.api}`,
    SMTP_URL: settings.smtpUrl ?? `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: process.env.MAIL_FROM ?? 'Einklang <einklang@localhost>',
    FILES_DIR: process.env.FILES_DIR ?? join(settings.home, 'files'),
    WEB_ROOT: process.env.WEB_ROOT ?? join(DIST, 'web'),
    REDIS_URL: settings.redisUrl,
  };
}

function addresses({ settings, ports, database, env }) {
  return {
    webUrl: env.PUBLIC_URL,
    apiUrl: `http://127.0.0.1:${ports.api}`,
    mailUrl: settings.smtpUrl ? undefined : `http://127.0.0.1:${ports.mailbox}`,
    databaseUrl: database.appUrl,
    adminDatabaseUrl: database.adminUrl,
    redisUrl: settings.redisUrl,
  };
}

function serviceOptions(app, { settings, ports, database, env }) {
  const own = {
    api: { PORT: String(ports.api), HOST: settings.host },
    worker: { PORT: undefined },
    mailbox: { SMTP_PORT: String(ports.smtp), MAILBOX_PORT: String(ports.mailbox) },
  };
  return {
    name: { api: 'The API', worker: 'The worker', mailbox: 'The mailbox' }[app],
    file: join(DIST, 'apps', app, 'src/main.js'),
    // The owner's address stays with migrations and demo data.
    env: { ...env, DATABASE_URL: database.appUrl, ADMIN_DATABASE_URL: undefined, ...own[app] },
    log: join(settings.home, 'logs', `${app}.log`),
  };
}

/** Runs migrations/migrate.js or migrations/demo.js to its end; all it says is kept in the logs. */
async function bringIn(name, { settings, database, env }) {
  const log = join(settings.home, 'logs', `${name}.log`);
  const { adminUrl, appUrl, appPassword } = database;
  const owner = { ADMIN_DATABASE_URL: adminUrl, DATABASE_URL: appUrl, APP_DATABASE_PASSWORD: appPassword };
  const { code, output } = await run(process.execPath, [join(DIST, 'migrations', `${name}.js`)], {
    env: { ...env, ...owner },
  });
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, output);
  if (code === 0) return;
  const reason = output.split('\n').find((line) => /error: /i.test(line)) ?? output.trim().split('\n').at(-1);
  throw new Impossible(
    `${name === 'demo' ? 'The demo data' : 'The migrations'} could not be brought in (all about it in ${log}): ${reason.trim()}`,
  );
}

function aborted(signal) {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

/** `--fresh`: only what we made ourselves, never a database that was given to us. */
async function empty({ home, databaseUrl, adminDatabaseUrl }) {
  if (databaseUrl || adminDatabaseUrl) {
    throw new Impossible(
      '--fresh empties only the built-in database: empty the one of DATABASE_URL yourself, or unset it.',
    );
  }
  const { endInstance, runningInstance } = await import('./postgres-instance.mjs');
  const left = await runningInstance(join(home, 'postgres'));
  if (left) await endInstance(left.pid);
  for (const name of ['postgres', 'postgres.new', 'files', 'database.json']) {
    rmSync(join(home, name), { recursive: true, force: true });
  }
}
