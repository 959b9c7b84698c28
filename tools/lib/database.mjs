import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Impossible } from './impossible.mjs';
import { POSTGRES_MAJOR } from './postgres-binaries.mjs';

const APP_ROLE = 'einklang_app';
const DATABASE = 'einklang';

/**
 * The database of this run: the built-in PostgreSQL, or the one that DATABASE_URL and ADMIN_DATABASE_URL name.
 *
 * @returns {Promise<{adminUrl: string, appUrl: string, appPassword: string, stop: () => Promise<void>}>} `adminUrl` is
 *   the owner's, for migrations; `appUrl` the one of the role that API and worker use, which the migrations create
 */
export async function openDatabase({ home, databaseUrl, adminDatabaseUrl }) {
  if (databaseUrl || adminDatabaseUrl) return givenDatabase({ home, databaseUrl, adminDatabaseUrl });
  const { startPostgres } = await import('./postgres.mjs');
  const { ensureDatabase, withDatabase, withRole } = await import('./postgres-instance.mjs');
  const postgres = await startPostgres({
    dataDir: join(home, 'postgres'),
    log: join(home, 'logs/postgres.log'),
  });
  await ensureDatabase(postgres.adminUrl, DATABASE);
  const adminUrl = withDatabase(postgres.adminUrl, DATABASE);
  const appPassword = keptPassword(home);
  return { adminUrl, appUrl: withRole(adminUrl, APP_ROLE, appPassword), appPassword, stop: postgres.stop };
}

async function givenDatabase({ home, databaseUrl, adminDatabaseUrl }) {
  const { withRole } = await import('./postgres-instance.mjs');
  const name = adminDatabaseUrl ? 'ADMIN_DATABASE_URL' : 'DATABASE_URL';
  const adminUrl = adminDatabaseUrl ?? databaseUrl;
  await requireOwner(name, adminUrl);
  // Without an address for the application's role we make one: API and worker never run as the owner.
  const ownApp = adminDatabaseUrl && databaseUrl;
  const appUrl = ownApp ? databaseUrl : withRole(adminUrl, APP_ROLE, keptPassword(home));
  const { username, password } = new URL(appUrl);
  if (username !== APP_ROLE || !password) {
    throw new Impossible(
      `DATABASE_URL must sign in as ${APP_ROLE} with a password (the migrations create that role with it), ` +
        `not as ${username || 'nobody'}: correct it, or set only ADMIN_DATABASE_URL.`,
    );
  }
  return { adminUrl, appUrl, appPassword: decodeURIComponent(password), stop: async () => {} };
}

async function requireOwner(name, url) {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) {
    throw new Impossible(
      `${name} is no PostgreSQL address: write it like postgres://user:password@host:5432/einklang.`,
    );
  }
  const { host, username, pathname } = new URL(url);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  let row;
  try {
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version, rolsuper or rolcreaterole as owner
       from pg_roles where rolname = current_user`,
    );
    row = rows[0];
  } catch (error) {
    if (error.code === '28P01' || error.code === '28000') {
      throw new Impossible(
        `${name}: the PostgreSQL at ${host} refuses ${username} with that password: correct it.`,
      );
    }
    if (error.code === '3D000') {
      throw new Impossible(
        `${name}: the PostgreSQL at ${host} has no database »${pathname.slice(1)}«: create it first.`,
      );
    }
    throw new Impossible(
      `${name}: the PostgreSQL at ${host} doesn't answer (${error.code ?? error.message}): ` +
        `start it or correct the address, or unset DATABASE_URL and ADMIN_DATABASE_URL to use the built-in one.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
  if (row.version < POSTGRES_MAJOR * 10_000) {
    throw new Impossible(
      `${name}: the PostgreSQL at ${host} is version ${Math.floor(row.version / 10_000)}, Einklang needs ${POSTGRES_MAJOR} or newer: upgrade it.`,
    );
  }
  if (!row.owner) {
    throw new Impossible(
      `${name}: ${username} may not create roles in the PostgreSQL at ${host}: set ADMIN_DATABASE_URL to a role that owns the database and may.`,
    );
  }
}

/** The password of the application's role, made once per home. */
function keptPassword(home) {
  const file = join(home, 'database.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')).appPassword;
  } catch {
    const appPassword = randomBytes(24).toString('base64url');
    writeFileSync(file, JSON.stringify({ appPassword }), { mode: 0o600 });
    return appPassword;
  }
}
