import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * @param {{say: (line: string) => void, fresh?: boolean, build?: () => Promise<unknown>, web?: string}} options
 * @returns {{ready: Promise<object>, ended: Promise<Error>, stop: () => Promise<void>}} `ready` gives what
 *   `runtime.json` holds; `ended` resolves when a part ended by itself; `stop` ends everything in order, whatever
 *   stands by then
 */
export function start(settings, { say, fresh = false, build = buildAll }) {
  /** How to undo what stands, in the order in which it was started. */
  const undo = [];
  const abort = new AbortController();
  let report;
  const ended = new Promise((resolve) => (report = resolve));
  const up = bringUp(settings, { say, fresh, build, undo, report, signal: abort.signal });
  let stopped;
  const stop = () => (stopped ??= end());
  async function end() {
    abort.abort(new Impossible('Interrupted.'));
    endRuns();
    await up.catch(() => {});
    for (const step of undo.reverse()) await step();
  }
  const ready = up.catch(async (error) => {
    await stop();
    throw error;
  });
  return { ready, ended, stop };
}

async function bringUp(settings, { say, fresh, build, undo, report, signal }) {
  const { home } = settings;
  undo.push(await takeHome(home));
  const ports = await choosePorts(settings);
  if (settings.redisUrl) await requireRedis(settings.redisUrl, say);
  if (fresh) await empty(settings);
  rmSync(join(home, 'runtime.json'), { force: true });

  const database = await openDatabase(settings);
  undo.push(database.stop);
  signal.throwIfAborted();
  say('Building what changed ...');
  await build();
  signal.throwIfAborted();
  const addresses = environment(settings, ports);
  const owner = { ADMIN_DATABASE_URL: database.adminUrl, DATABASE_URL: database.appUrl };
  await runOnce('The migrations', 'migrations/migrate.js', {
    ...owner,
    APP_DATABASE_PASSWORD: database.appPassword,
  });
  signal.throwIfAborted();
  if (settings.demo) await runOnce('The demo data', 'migrations/demo.js', { ...owner, ...addresses });
  signal.throwIfAborted();

  say('Starting API and worker ...');
  const env = { ...addresses, DATABASE_URL: database.appUrl, ADMIN_DATABASE_URL: undefined };
  const services = serviceList(settings, ports).map(([name, app, own]) => {
    const file = join(DIST, 'apps', app, 'src/main.js');
    const service = startService({
      name,
      file,
      env: { ...env, ...own },
      log: join(home, 'logs', `${app}.log`),
    });
    undo.push(service.stop);
    service.ended.then(report);
    return service.ready;
  });
  await Promise.race([Promise.all(services), whenAborted(signal)]);

  const runtime = {
    webUrl: addresses.PUBLIC_URL,
    apiUrl: `http://127.0.0.1:${ports.api}`,
    mailUrl: settings.smtpUrl ? undefined : `http://127.0.0.1:${ports.mailbox}`,
    databaseUrl: database.appUrl,
    adminDatabaseUrl: database.adminUrl,
    redisUrl: settings.redisUrl,
  };
  const file = join(home, 'runtime.json');
  writeFileSync(file, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
  undo.push(() => rmSync(file, { force: true }));
  return runtime;
}

function serviceList(settings, ports) {
  return [
    ...(settings.smtpUrl
      ? []
      : [['The mailbox', 'mailbox', { SMTP_PORT: String(ports.smtp), MAILBOX_PORT: String(ports.mailbox) }]]),
    ['The worker', 'worker', { PORT: undefined }],
    ['The API', 'api', { PORT: String(ports.api), HOST: settings.host }],
  ];
}

/** What the processes read; `.env.example` explains each. */
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

function whenAborted(signal) {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

async function runOnce(name, file, env) {
  const { code, output } = await run(process.execPath, [join(DIST, file)], { env });
  if (code === 0) return;
  throw new Impossible(
    `${name} could not be brought in. The last words:\n${output.trimEnd().split('\n').slice(-12).join('\n')}`,
  );
}

/** `--fresh`: only what we made ourselves, never a database that was given to us. */
async function empty({ home, databaseUrl, adminDatabaseUrl }) {
  if (databaseUrl || adminDatabaseUrl) {
    throw new Impossible(
      '--fresh empties only the built-in database: empty the one of DATABASE_URL yourself, or unset it.',
    );
  }
  const { endInstance, runningInstance } = await import('./postgres-instance.mjs');
  const running = await runningInstance(join(home, 'postgres'));
  if (running) await endInstance(running.pid);
  for (const name of ['postgres', 'postgres.new', 'files', 'database.json'])
    rmSync(join(home, name), { recursive: true, force: true });
}
