import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSweep } from '@einklang/features/files';
import { UpkeepTick } from '@einklang/features/upkeep';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import { until } from './setup/until';
import { createWorld, type World } from './setup/world';

describe('upkeep', () => {
  let world: World;
  let felix: Client;
  let tick: UpkeepTick;

  beforeAll(async () => {
    world = await createWorld();
    felix = await (await world.company()).person('MANAGEMENT');
  });
  afterAll(() => world.close());
  beforeEach(() => {
    tick = new UpkeepTick(world.app.get(Db), world.app.get(Clock), world.app.get(FileSweep));
  });
  afterEach(() => tick.onApplicationShutdown());

  const orphan = async (): Promise<void> => {
    const folder = join(world.filesDir, 'incoming');
    await mkdir(folder, { recursive: true });
    const path = join(folder, newId());
    await writeFile(path, 'x');
    await utimes(path, new Date(0), new Date(0));
  };
  const orphans = async (): Promise<number> => (await readdir(join(world.filesDir, 'incoming'))).length;
  const keys = async (): Promise<string[]> =>
    (await world.admin.query('select key from idempotency_key order by key')).rows.map(({ key }) => key);
  const open = (key: string) => felix.post('/initiatives', { title: 'Tourenplanung' }, { key });
  const age = (key: string, hours: number) =>
    world.admin.query(
      'update idempotency_key set created_at = now() - make_interval(hours => $2) where key = $1',
      [key, hours],
    );

  it('clears away at the start and again and again', async () => {
    await orphan();
    tick.everyMs = 20;
    tick.onApplicationBootstrap();
    await until(async () => (await orphans()) === 0);
    await orphan();
    await until(async () => (await orphans()) === 0);
  });

  it('forgets an idempotency key after a day and not before', async () => {
    const young = await open('young');
    const old = await open('old');
    await age('young', 23);
    await age('old', 25);
    tick.onApplicationBootstrap();
    await tick.onApplicationShutdown();
    expect(await keys()).toEqual(['young']);
    expect((await open('young')).body.id).toBe(young.body.id);
    expect((await open('old')).body.id).not.toBe(old.body.id);
  });

  it('forgets the mark of a job after a month, unless the job is still promised', async () => {
    const [promised, old, young] = [newId(), newId(), newId()];
    await world.admin.query('insert into outbox (company_id, id, name, payload) values ($1, $2, $3, $4)', [
      felix.companyId,
      promised,
      'notification.mail',
      {},
    ]);
    for (const [id, days] of [
      [promised, 31],
      [old, 31],
      [young, 29],
    ] as const)
      await world.admin.query(
        'insert into job_done (company_id, job_id, done_at) values ($1, $2, now() - make_interval(days => $3))',
        [felix.companyId, `outbox-${id}`, days],
      );
    tick.onApplicationBootstrap();
    await tick.onApplicationShutdown();
    const { rows } = await world.admin.query('select job_id from job_done where job_id like $1', [
      'outbox-%',
    ]);
    expect(rows.map((row) => row.job_id).sort()).toEqual([`outbox-${promised}`, `outbox-${young}`].sort());
    await world.admin.query('delete from outbox where id = $1', [promised]);
  });

  it('does the rest when one part fails', async () => {
    await open('stale');
    await age('stale', 30);
    await mkdir(join(world.filesDir, felix.companyId), { recursive: true });
    await world.admin.query('revoke execute on function app.known_files from einklang_app');
    tick.onApplicationBootstrap();
    await tick.onApplicationShutdown();
    await world.admin.query('grant execute on function app.known_files to einklang_app');
    expect(await keys()).not.toContain('stale');
  });
});
