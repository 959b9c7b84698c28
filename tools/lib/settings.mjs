import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Impossible } from './impossible.mjs';
import { freePort, isFree } from './ports.mjs';
import { ROOT } from './project.mjs';
import { commandOf } from './wait.mjs';

/** Reads what may be set from outside. Nothing is touched yet. */
export function readSettings(env = process.env) {
  return {
    home: resolve(ROOT, env.EINKLANG_HOME || '.einklang'),
    port: portOf(env, 'PORT') ?? 3000,
    host: env.HOST || '127.0.0.1',
    mailboxPort: portOf(env, 'MAILBOX_PORT'),
    smtpPort: portOf(env, 'SMTP_PORT'),
    publicUrl: env.PUBLIC_URL,
    smtpUrl: env.SMTP_URL || undefined,
    databaseUrl: env.DATABASE_URL || undefined,
    adminDatabaseUrl: env.ADMIN_DATABASE_URL || undefined,
    redisUrl: env.REDIS_URL || undefined,
    demo: env.EINKLANG_DEMO !== '0',
  };
}

function portOf(env, name) {
  if (!env[name]) return undefined;
  const port = Number(env[name]);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Impossible(`${name}=${env[name]} is no port: give a whole number between 1 and 65535.`);
}

/** Makes the home folder and takes it for this process; returns the release. */
export async function takeHome(home) {
  try {
    mkdirSync(home, { recursive: true });
    accessSync(home, constants.W_OK);
  } catch {
    throw new Impossible(`The folder ${home} can't be written to: choose another one with EINKLANG_HOME.`);
  }
  const lock = join(home, 'start.pid');
  const owner = Number(readOr(lock, ''));
  if (owner && owner !== process.pid && /\btools\/\w+\.mjs/.test(await commandOf(owner))) {
    const { webUrl } = JSON.parse(readOr(join(home, 'runtime.json'), '{}'));
    throw new Impossible(
      `Einklang already runs on ${home} (process ${owner}${webUrl ? `, ${webUrl}` : ''}): ` +
        `end that one with Ctrl+C, or choose another folder with EINKLANG_HOME and another PORT.`,
    );
  }
  writeFileSync(lock, String(process.pid));
  return () => rmSync(lock, { force: true });
}

/** The addresses of this run. Those that were asked for must be free; the others are found. */
export async function choosePorts(settings) {
  for (const [name, port, host] of [
    ['PORT', settings.port, settings.host],
    ['MAILBOX_PORT', settings.mailboxPort, '127.0.0.1'],
    ['SMTP_PORT', settings.smtpPort, '127.0.0.1'],
  ]) {
    // A browser may try localhost as IPv6 first and would find the other program there.
    if (!port || ((await isFree(port, host)) && (await isFree(port, '::1')))) continue;
    throw new Impossible(
      `Port ${port} is taken by another program: end that one, or choose another port, for example »${name}=${await freePort(port + 10)} npm start«.`,
    );
  }
  return {
    api: settings.port,
    mailbox: settings.mailboxPort ?? (await freePort(settings.port + 25)),
    smtp: settings.smtpPort ?? (await freePort()),
  };
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
