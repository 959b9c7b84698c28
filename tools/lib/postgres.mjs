import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
} from 'node:fs';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Impossible } from './impossible.mjs';
import { freePort } from './ports.mjs';
import { POSTGRES_MAJOR, postgresBinaries } from './postgres-binaries.mjs';
import { askVersion, endInstance, forgetInstance, runningInstance } from './postgres-instance.mjs';
import { isAlive, until } from './wait.mjs';

/** Only this machine, only by password; times in UTC; no row content in the log. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  max_connections: '120',
};

/**
 * Starts the embedded PostgreSQL on a data directory, which is made when it does not exist.
 * An instance that already runs there is used as it is.
 *
 * @param {{dataDir: string, log: string, settings?: Record<string, string>, asRoot?: 'namespace' | 'nobody'}} options
 *   `log` is the file that receives PostgreSQL's own log
 * @returns {Promise<{adminUrl: string, port: number, pid: number, stop: () => Promise<void>}>}
 * @throws {Impossible} other version, other owner, unsupported platform
 */
export async function startPostgres({ dataDir, log, settings = {}, asRoot }) {
  dataDir = resolve(dataDir);
  const binaries = postgresBinaries(asRoot);
  mkdirSync(dirname(dataDir), { recursive: true });
  refuseUnreachable(dirname(dataDir), binaries);
  if (existsSync(join(dataDir, 'PG_VERSION'))) refuseForeign(dataDir);
  else initialise(dataDir, binaries);

  const running = await runningInstance(dataDir);
  if (running) {
    const url = adminUrl(dataDir, running.port);
    const answers = await until(() => askVersion(url).catch(() => undefined), { seconds: 3 });
    if (answers) return instance(url, running.port, running.pid);
    await endInstance(running.pid);
  }
  forgetInstance(dataDir);
  own(dataDir, binaries);
  mkdirSync(dirname(log), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    const started = await launch(dataDir, binaries, log, settings);
    if (started) return started;
    // Another program may take the port between our look and PostgreSQL's; a crashed instance's last children may linger.
    if (attempt === 3) {
      throw new Impossible(`PostgreSQL does not start; its last words in ${log} are:\n${lastLines(log)}`);
    }
  }
}

function instance(url, port, pid) {
  return { adminUrl: url, port, pid, stop: () => endInstance(pid) };
}

async function launch(dataDir, binaries, log, settings) {
  const state = readState(dataDir);
  const port = await freePort(state.port);
  if (port !== state.port) writeState(dataDir, { ...state, port }, binaries);
  const options = Object.entries({ ...SETTINGS, ...settings, port }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const [file, args] = binaries.command(join(binaries.native, 'bin', 'postgres'), [
    '-D',
    dataDir,
    ...options,
  ]);
  const output = openSync(log, 'a');
  // Its own process group: Ctrl+C in the terminal must not reach it before those who use it have ended.
  const child = spawn(file, args, {
    ...binaries.as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  const ready = await until(async () => ended || (await runningInstance(dataDir))?.ready, {
    seconds: 60,
    every: 30,
  });
  if (ended) return undefined;
  const url = adminUrl(dataDir, port);
  if (ready && (await until(() => askVersion(url).catch(() => undefined), { seconds: 10 }))) {
    return instance(url, port, child.pid);
  }
  if (await isAlive(child.pid)) await endInstance(child.pid);
  return undefined;
}

/** initdb into a neighbour that gets its name only when it is whole: a kill in the middle leaves nothing half made. */
function initialise(dataDir, binaries) {
  if (existsSync(dataDir)) {
    const entries = spawnSync('ls', ['-A', dataDir], { encoding: 'utf8' }).stdout.trim();
    if (entries) {
      throw new Impossible(
        `${dataDir} holds something that is no PostgreSQL data: move it away or choose another EINKLANG_HOME.`,
      );
    }
    rmSync(dataDir, { recursive: true });
  }
  const half = `${dataDir}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const secret = mkdtempSync(join(tmpdir(), 'einklang-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [half, secret, passwordFile]) chown(path, binaries);
  try {
    const [file, args] = binaries.command(join(binaries.native, 'bin', 'initdb'), [
      `--pgdata=${half}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=und',
    ]);
    const done = spawnSync(file, args, {
      ...binaries.as,
      cwd: '/',
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    if (done.status !== 0) {
      rmSync(half, { recursive: true, force: true });
      const words = done.stderr?.trim().split('\n').slice(-3).join(' ') || done.error?.message;
      throw new Impossible(`PostgreSQL can't prepare its data in ${dataDir}: ${words}`);
    }
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
  writeState(half, { password }, binaries);
  renameSync(half, dataDir);
}

/** As the real nobody PostgreSQL needs a way to its data that everybody may go. */
function refuseUnreachable(folder, { as }) {
  if (as.uid === undefined || spawnSync('test', ['-x', folder], { ...as, cwd: '/' }).status === 0) return;
  throw new Impossible(
    `As root PostgreSQL has to run as the user nobody here, who can't reach ${folder}: start as an ordinary user, ` +
      `or set EINKLANG_HOME to a folder that everybody may enter (such as /var/lib/einklang).`,
  );
}

function refuseForeign(dataDir) {
  const version = Number(readFileSync(join(dataDir, 'PG_VERSION'), 'utf8'));
  if (version !== POSTGRES_MAJOR) {
    throw new Impossible(
      `The data in ${dataDir} is of PostgreSQL ${version}, this Einklang brings PostgreSQL ${POSTGRES_MAJOR}: ` +
        `choose another folder with EINKLANG_HOME, or delete the data and begin anew with »npm start -- --fresh«.`,
    );
  }
  if (!existsSync(stateFile(dataDir))) {
    throw new Impossible(
      `The data in ${dataDir} was not made by Einklang: choose another folder with EINKLANG_HOME, ` +
        `or set DATABASE_URL and ADMIN_DATABASE_URL to use that PostgreSQL.`,
    );
  }
}

/** PostgreSQL insists on owning its data. Root and nobody change places when namespaces become allowed or forbidden. */
function own(dataDir, binaries) {
  const owner = statSync(dataDir).uid;
  if (owner === binaries.owner) return;
  if (process.getuid() === 0 && [0, 65534].includes(owner)) {
    spawnSync('chown', ['-R', `${binaries.owner}:${binaries.owner}`, dataDir]);
    return;
  }
  throw new Impossible(
    `The data in ${dataDir} belongs to another user (number ${owner}): start as that user, or choose another folder with EINKLANG_HOME.`,
  );
}

function chown(path, { owner, as }) {
  if (as.uid !== undefined) chownSync(path, owner, owner);
}

const stateFile = (dataDir) => join(dataDir, 'einklang.json');
const readState = (dataDir) => JSON.parse(readFileSync(stateFile(dataDir), 'utf8'));
const adminUrl = (dataDir, port) =>
  `postgres://postgres:${readState(dataDir).password}@127.0.0.1:${port}/postgres`;

function writeState(dataDir, state, binaries) {
  writeFileSync(stateFile(dataDir), JSON.stringify(state), { mode: 0o600 });
  chmodSync(stateFile(dataDir), 0o600);
  chown(stateFile(dataDir), binaries);
}

function lastLines(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
}
