import { Impossible } from './impossible.mjs';

/** Makes sure that the Redis of REDIS_URL answers and would never throw jobs away. */
export async function requireRedis(url, say) {
  if (!/^rediss?:\/\/./.test(url) || !URL.canParse(url)) {
    throw new Impossible('REDIS_URL is no Redis address: write it like redis://localhost:6379.');
  }
  const { host } = new URL(url);
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: null,
    connectTimeout: 5000,
    commandTimeout: 5000,
    maxRetriesPerRequest: 0,
  });
  let reason;
  redis.on('error', (error) => (reason = error));
  try {
    await redis.connect();
    await redis.ping();
    const [, policy] = await redis.config('GET', 'maxmemory-policy').catch(() => []);
    if (policy && policy !== 'noeviction') {
      say(
        `Warning: the Redis at ${host} may evict jobs when it is full: set its maxmemory-policy to noeviction (it is ${policy}).`,
      );
    }
  } catch (error) {
    const why = reason?.code ?? reason?.message ?? error.message;
    throw new Impossible(
      `REDIS_URL: the Redis at ${host} doesn't answer (${why}): start it or correct the address, or unset REDIS_URL to do without.`,
    );
  } finally {
    redis.disconnect();
  }
}
