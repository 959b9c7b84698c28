import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { endInstance, killInstance, runningInstance } from './postgres-instance.mjs';
import { isAlive } from './wait.mjs';

const PREFIX = 'einklang-test-';

/** Fast and forgetful: only for data that nobody misses after a crash of the machine. */
const FORGETFUL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '4GB',
  shared_buffers: '256MB',
  max_connections: '300',
};

/**
 * A PostgreSQL for one test run, in a temporary folder that goes with it. `kill` gives it no chance to tidy up and
 * `revive` starts it again on the same data and port.
 */
export async function startThrowAwayPostgres(settings = {}) {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const log = join(folder, 'postgres.log');
  const launch = () =>
    startPostgres({
      dataDir: join(folder, 'postgres'),
      log,
      settings: { ...FORGETFUL, ...settings },
    });
  let running = await launch();
  const { adminUrl, port } = running;
  return {
    adminUrl,
    port,
    log,
    kill: () => killInstance(running.pid),
    async revive() {
      running = await launch();
      if (running.port !== port) throw new Error(`Another program took PostgreSQL's port ${port}.`);
    },
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends and removes what runs that were killed left behind. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (await isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    const running = await runningInstance(join(folder, 'postgres')).catch(() => undefined);
    if (running) await endInstance(running.pid);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's: theirs to sweep.
    }
  }
}
