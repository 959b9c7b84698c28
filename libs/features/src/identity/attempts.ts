import type { Db } from '@einklang/platform/data';
import type { Redis } from 'ioredis';

const MAX_SECONDS = 900;
const FORGOTTEN_AFTER_SECONDS = 24 * 60 * 60;

/** Counts failed attempts by key; from the last free one on each doubles a pause. */
export interface Attempts {
  /** Of the longest pause among these keys; 0 where there is none. */
  secondsLeft(keys: readonly string[]): Promise<number>;
  count(key: string, free: number): Promise<void>;
  forget(key: string): Promise<void>;
}

/** In PostgreSQL: always there. */
export const attemptsInPostgres = (db: Db): Attempts => ({
  async secondsLeft(keys) {
    const [row] = await db.call<{ seconds: number | null }>(
      `select ceil(extract(epoch from max(blocked_until) - now()))::int as seconds from login_throttle where key = any ($1)`,
      [keys],
    );
    return Math.max(0, row?.seconds ?? 0);
  },
  async count(key, free) {
    await db.call(
      `insert into login_throttle as t (key, failures, blocked_until) values ($1, 1, now())
       on conflict (key) do update set
         failures = case when t.updated_at < now() - make_interval(secs => $4) then 1 else t.failures + 1 end,
         updated_at = now(),
         blocked_until = now() + make_interval(secs => case when t.failures + 1 < $2 then 0 else least($3, 2 ^ least(t.failures + 1 - $2, 20)) end)`,
      [key, free, MAX_SECONDS, FORGOTTEN_AFTER_SECONDS],
    );
  },
  async forget(key) {
    await db.call('delete from login_throttle where key = $1', [key]);
  },
});

const counterOf = (key: string): string => `einklang:attempts:${key}`;
const pauseOf = (key: string): string => `einklang:pause:${key}`;

/** In Redis: what a Redis forgets is a few more free attempts. */
export const attemptsInRedis = (redis: Redis): Attempts => ({
  async secondsLeft(keys) {
    const left = await Promise.all(keys.map((key) => redis.pttl(pauseOf(key))));
    return Math.ceil(Math.max(0, ...left) / 1000);
  },
  async count(key, free) {
    const failures = await redis.incr(counterOf(key));
    await redis.expire(counterOf(key), FORGOTTEN_AFTER_SECONDS);
    if (failures < free) return;
    const seconds = Math.min(MAX_SECONDS, 2 ** Math.min(failures - free, 20));
    await redis.set(pauseOf(key), '1', 'PX', seconds * 1000);
  },
  async forget(key) {
    await redis.del(counterOf(key), pauseOf(key));
  },
});
