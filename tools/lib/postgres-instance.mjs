import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { commandOf, isAlive, until } from './wait.mjs';

/**
 * What `postmaster.pid` says about a running instance of this data directory, undefined when there is none. Only looks:
 * while PostgreSQL starts, the file is there before anything stands in it.
 */
export async function runningInstance(dataDir) {
  let lines;
  try {
    lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  const command = pid > 0 ? await commandOf(pid) : '';
  if (!command.includes('postgres') || !command.includes(dataDir)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Takes away the `postmaster.pid` that a crash left behind; after a restart of a container its number may even belong to
 * somebody else. Only when no instance runs and none is starting.
 */
export function forgetInstance(dataDir) {
  rmSync(pidFile(dataDir), { force: true });
}

const pidFile = (dataDir) => join(dataDir, 'postmaster.pid');

/** Fast shutdown: open transactions are rolled back, nothing acknowledged is lost. Harder only when it hangs. */
export async function endInstance(pid) {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(async () => !(await isAlive(pid)), { seconds, every: 25 })) return;
  }
}

/** Ends server and connections at once, without a chance to write anything more, as a crash would. */
export async function killInstance(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const family = stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid ? [child] : []));
  for (const member of [pid, ...family]) {
    try {
      process.kill(member, 'SIGKILL');
    } catch {
      // Ended by itself in the meantime.
    }
  }
  await until(async () => !(await Promise.all([pid, ...family].map(isAlive))).some(Boolean), {
    seconds: 10,
    every: 10,
  });
}

/** Connects once and asks for the server's version number (180004 for 18.4); throws what the driver says. */
export async function askVersion(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version`);
    return rows[0].version;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The same server, another database. */
export function withDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** The same server and database, another role. */
export function withRole(url, user, password) {
  const other = new URL(url);
  other.username = user;
  other.password = encodeURIComponent(password);
  return other.href;
}

/** Creates the database when it does not exist yet. */
export async function ensureDatabase(adminUrl, name) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
