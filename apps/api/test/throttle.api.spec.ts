import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { backends } from './setup/backends';
import type { Client } from './setup/client';
import { until } from './setup/until';
import { createWorld, type World } from './setup/world';
import { RedisConnection } from '@einklang/platform/redis';

const PASSWORD = 'ein-gutes-Kennwort';
/** Nothing listens there: a Redis that is away. */
const AWAY = 'redis://127.0.0.1:1';
const places = [
  ...backends().map(({ name, redisUrl }) => ({ name, redisUrl })),
  { name: 'PostgreSQL while Redis is away', redisUrl: AWAY },
];

describe.each(places)('signing in, counted in $name', ({ redisUrl }) => {
  const inRedis = redisUrl !== undefined && redisUrl !== AWAY;
  let world: World;
  let felix: Client;
  let jonas: Client;

  beforeAll(async () => {
    world = await createWorld(redisUrl ? { redisUrl } : {});
    const company = await world.company();
    felix = await company.person('MANAGEMENT');
    jonas = await company.person('PROJECT_LEAD');
    for (const who of [felix, jonas]) await choosePassword(who);
    if (inRedis) await until(() => world.app.get(RedisConnection).isReady);
  });
  afterAll(() => world.close());

  const choosePassword = async (who: Client): Promise<void> => {
    const token = randomUUID();
    await world.admin.query(
      `insert into password_reset (account_id, token_hash, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [who.accountId, createHash('sha256').update(token).digest()],
    );
    const answer = await who.ask('POST', `/password-reset/${token}`, { body: { password: PASSWORD } });
    expect(answer.status).toBe(204);
  };
  const signIn = ({ email, ask }: Client, password: string) =>
    ask('POST', '/session', { body: { email, password } });
  /** The pause is over, as if somebody had waited. */
  const waitThePauseOut = async (): Promise<void> => {
    await world.admin.query('update login_throttle set blocked_until = now()');
    if (!inRedis) return;
    const redis = new Redis(redisUrl);
    const pauses = await redis.keys('einklang:pause:*');
    if (pauses.length > 0) await redis.del(pauses);
    redis.disconnect();
  };

  it('pauses an account after five wrong passwords, longer each time, and never for good', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await signIn(felix, 'ein-falsches-Kennwort')).status).toBe(401);
    const paused = await signIn(felix, PASSWORD);
    expect([paused.status, paused.body.code]).toEqual([429, 'session.throttled']);
    expect(Number(paused.headers['retry-after'])).toBeGreaterThan(0);
    // Somebody else behind the same address is not concerned.
    expect((await signIn(jonas, PASSWORD)).status).toBe(201);

    for (const least of [1, 3]) {
      await waitThePauseOut();
      expect((await signIn(felix, 'ein-falsches-Kennwort')).status).toBe(401);
      const longer = await signIn(felix, PASSWORD);
      expect(Number(longer.headers['retry-after'])).toBeGreaterThan(least);
    }
    await waitThePauseOut();
    expect((await signIn(felix, PASSWORD)).status).toBe(201);
    // A success forgets what was wrong before.
    expect((await signIn(felix, 'ein-falsches-Kennwort')).status).toBe(401);
    expect((await signIn(felix, PASSWORD)).status).toBe(201);
  });

  it('counts where it says', async () => {
    await signIn(felix, 'ein-falsches-Kennwort');
    const { rows } = await world.admin.query('select 1 from login_throttle');
    expect(rows.length > 0).toBe(!inRedis);
  });
});
