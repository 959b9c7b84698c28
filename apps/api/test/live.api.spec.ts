import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '@einklang/platform/config';
import { Live, type LiveEvent } from '@einklang/platform/live';
import { RedisConnection } from '@einklang/platform/redis';
import pg from 'pg';
import { backends } from './setup/backends';
import { until } from './setup/until';
import { createWorld, type World } from './setup/world';

/** Nothing listens there: a Redis that is away. */
const AWAY = 'redis://127.0.0.1:1';
const places = [
  ...backends().map(({ name, redisUrl }) => ({ name, redisUrl })),
  { name: 'PostgreSQL while Redis is away', redisUrl: AWAY },
];

interface Process {
  readonly live: Live;
  readonly redis: RedisConnection;
}

/** As API and worker do: one process tells, all hear. */
describe.each(places)('live events over $name', ({ redisUrl }) => {
  const overRedis = redisUrl !== undefined && redisUrl !== AWAY;
  let world: World;
  let listener: pg.Client;
  let processes: Process[];
  const overheard: string[] = [];

  beforeAll(async () => {
    world = await createWorld();
    listener = new pg.Client({ connectionString: world.appUrl });
    await listener.connect();
    listener.on('notification', ({ channel }) => overheard.push(channel));
    await listener.query('listen einklang_live; listen einklang_outbox');
    const config = Object.assign(new Config(), { databaseUrl: world.appUrl, redisUrl });
    processes = await Promise.all([begin(config), begin(config)]);
    if (overRedis) await until(() => processes.every(({ live }) => live['channels'][0]!.isOpen));
  });
  afterAll(async () => {
    for (const { live, redis } of processes) {
      await live.onApplicationShutdown();
      redis.onApplicationShutdown();
    }
    await listener.end();
    await world.close();
  });

  const begin = async (config: Config): Promise<Process> => {
    const redis = new RedisConnection(config);
    const live = new Live(config, redis);
    await live.onApplicationBootstrap();
    return { live, redis };
  };
  const event = (subjectId: string): LiveEvent => ({
    companyId: 'c',
    roomId: 'r',
    kind: 'comment.written',
    subjectType: 'comment',
    subjectId,
  });

  it('reach every process once, in their order, the one that tells as well', async () => {
    const heard = processes.map(({ live }) => {
      const ids: string[] = [];
      live.subscribe(({ subjectId }) => ids.push(subjectId));
      return ids;
    });
    const ids = Array.from({ length: 50 }, (_, number) => `s${number}`);
    for (const id of ids) processes[0]!.live.publish(event(id));
    await until(() => heard.every((each) => each.length >= ids.length));
    expect(heard).toEqual([ids, ids]);
  });

  it('wake the relay of another process', async () => {
    let woken = false;
    processes[1]!.live.onRelay(() => (woken = true));
    processes[0]!.live.wakeRelay();
    await until(() => woken);
  });

  it('tell of ended rights, which the database itself says', async () => {
    const company = await world.company();
    const who = await company.person('MANAGEMENT');
    const told: string[] = [];
    processes[1]!.live.onRights((accountId) => told.push(accountId));
    await who.ask('DELETE', '/session');
    await until(() => told.includes(who.accountId));
  });

  it('take the way they should', () => {
    expect(overheard.length > 0).toBe(!overRedis);
  });
});
