import { Redis } from 'ioredis';
import type { World } from './world';

/** A place where BullMQ keeps its jobs, and how it loses them. */
export interface Backend {
  readonly name: string;
  readonly redisUrl: string | undefined;
  /** Everything it knows is gone, as after a crash of a Redis that keeps nothing. */
  forget(world: World): Promise<void>;
  close(): Promise<void>;
}

const postgres: Backend = {
  name: 'PostgreSQL',
  redisUrl: undefined,
  forget: async ({ admin }) => {
    await admin.query('delete from bullmq.job');
  },
  close: () => Promise.resolve(),
};

const redisAt = (url: string): Backend => {
  const redis = new Redis(url, { lazyConnect: true });
  return {
    name: 'Redis',
    redisUrl: url,
    forget: async () => {
      await redis.flushall();
    },
    close: async () => {
      redis.disconnect();
    },
  };
};

/** PostgreSQL always; Redis where TEST_REDIS_URL names one (`npm test` starts it when the machine has a redis-server). */
export const backends = (): Backend[] => [
  postgres,
  ...(process.env['TEST_REDIS_URL'] ? [redisAt(process.env['TEST_REDIS_URL'])] : []),
];
