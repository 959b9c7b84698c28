import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from './lib/postgres.mjs';

jest.setTimeout(60_000);

const ask = async (connectionString: string, sql: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
};

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let place: { dataDir: string; log: string };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'einklang-launcher-'));
    // PostgreSQL may have to run as nobody.
    chmodSync(folder, 0o755);
    place = { dataDir: join(folder, 'postgres'), log: join(folder, 'postgres.log') };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('sorts by Unicode, speaks UTC and listens to passwords on this machine only', async () => {
    const { adminUrl, stop } = await startPostgres(place);
    try {
      expect(await ask(adminUrl, `select 'ä' < 'z' and 'Z' > 'a'`)).toBe(true);
      expect(await ask(adminUrl, 'show timezone')).toBe('UTC');
      expect(await ask(adminUrl, 'show unix_socket_directories')).toBe('');
      expect(await ask(adminUrl, `select string_agg(distinct auth_method, ',') from pg_hba_file_rules`)).toBe(
        'scram-sha-256',
      );
      const wrong = new URL(adminUrl);
      wrong.password = 'guess';
      await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    } finally {
      await stop();
    }
  });

  it('keeps data and port, and uses an instance that already runs', async () => {
    const first = await startPostgres(place);
    await ask(first.adminUrl, 'create table kept as select 7 as n');
    const second = await startPostgres(place);
    expect(second.pid).toBe(first.pid);
    await first.stop();
    const third = await startPostgres(place);
    expect(third.pid).not.toBe(first.pid);
    expect(third.port).toBe(first.port);
    expect(await ask(third.adminUrl, 'select n from kept')).toBe(7);
    await third.stop();
  });

  it('comes back after a crash with everything that was acknowledged', async () => {
    const first = await startPostgres(place);
    await ask(first.adminUrl, 'create table kept as select 8 as n');
    process.kill(first.pid, 'SIGKILL');
    const second = await startPostgres(place);
    expect(await ask(second.adminUrl, 'select n from kept')).toBe(8);
    await second.stop();
  });

  it('is not misled by a number in postmaster.pid that belongs to somebody else by now', async () => {
    const first = await startPostgres(place);
    await first.stop();
    writeFileSync(
      join(place.dataDir, 'postmaster.pid'),
      `${process.pid}\n${place.dataDir}\n1\n1\n\n\n\nready\n`,
    );
    const second = await startPostgres(place);
    expect(second.pid).not.toBe(process.pid);
    await second.stop();
  });

  it('writes no content of rows into its log', async () => {
    const { adminUrl, stop } = await startPostgres(place);
    await ask(adminUrl, 'create table secret (word text check (length(word) < 3))');
    await expect(ask(adminUrl, `insert into secret select repeat('canary', 2)`)).rejects.toThrow(
      'violates check',
    );
    await stop();
    expect(readFileSync(place.log, 'utf8')).not.toContain('canarycanary');
  });

  // Only root has to choose; everybody else just runs it.
  const ways = process.getuid?.() === 0 ? (['nobody', 'namespace'] as const) : [];
  if (ways.length)
    it('runs as nobody when we are root, with and without namespaces, on the same data', async () => {
      for (const asRoot of ways) {
        const { adminUrl, stop } = await startPostgres({ ...place, asRoot });
        expect(await ask(adminUrl, 'select 1')).toBe(1);
        await stop();
      }
    });
});
