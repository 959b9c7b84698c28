import {
  createPostgresBackend,
  Queue,
  setDefaultBackendFactory,
  Worker,
  type ConnectionOptions,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config';

/** One queue for all jobs; a job's name says what it is. */
export const QUEUE = 'einklang';

/**
 * BullMQ on Redis where there is one, on its own PostgreSQL backend otherwise: the only place that knows which.
 * PostgreSQL stays the truth either way; a flushed Redis loses nothing that the outbox had not handed over.
 */
const connectionOf = (config: Config): ConnectionOptions => {
  if (config.redisUrl) return new Redis(config.redisUrl, { maxRetriesPerRequest: null, lazyConnect: false });
  setDefaultBackendFactory(createPostgresBackend as never);
  return {
    connectionString: config.databaseUrl,
    schema: 'bullmq',
    max: 4,
    application_name: 'einklang-jobs',
  } as never;
};

export const openQueue = (config: Config): Queue =>
  new Queue(QUEUE, {
    connection: connectionOf(config),
    defaultJobOptions: {
      attempts: 8,
      backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
      removeOnComplete: { age: 3600, count: 5000 },
      removeOnFail: { age: 7 * 86_400 },
    },
  });

export const openWorker = (
  config: Config,
  processor: Processor,
  options: Partial<WorkerOptions> = {},
): Worker => new Worker(QUEUE, processor, { connection: connectionOf(config), concurrency: 8, ...options });
