import { createPostgresBackend, Queue, Worker, type Processor, type WorkerOptions } from 'bullmq';
import type { RedisOptions } from 'ioredis';
import type { Config } from '../config';

/** One queue for all jobs; a job's name says what it is. */
export const QUEUE = 'einklang';

/**
 * BullMQ on Redis where there is one, on its own PostgreSQL backend otherwise: the only place that knows which.
 * PostgreSQL stays the truth either way; what a queue forgets the relay hands over again.
 */
const placeOf = ({ redisUrl, databaseUrl }: Config, redis: RedisOptions) =>
  redisUrl
    ? { connection: { url: redisUrl, ...redis }, backend: undefined }
    : {
        connection: {
          connectionString: databaseUrl,
          schema: 'bullmq',
          max: 4,
          application_name: 'einklang-jobs',
        },
        backend: createPostgresBackend,
      };

/** A mail server may be away for a night and a day: half a second at first, a quarter of an hour at last, two days in all. */
const ATTEMPTS = 200;
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 15 * 60_000;

/** Whole milliseconds to wait after so many failed attempts, with some chance so that not all come back at once. */
export const pauseAfter = (attempts: number): number =>
  Math.round(Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LAST_PAUSE_MS) * (0.75 + Math.random() / 2));

/** For adding jobs. While Redis is away it refuses at once, so that the outbox keeps what it was to hand over. */
export const openQueue = (config: Config): Queue => {
  const { connection, backend } = placeOf(config, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const options = {
    connection,
    defaultJobOptions: {
      attempts: ATTEMPTS,
      backoff: { type: 'custom' },
      removeOnComplete: { age: 3600, count: 5000 },
      // What was given up stands in the outbox.
      removeOnFail: true,
    },
  };
  return new Queue(QUEUE, options as never, backend as never);
};

/** For doing jobs; waits for a Redis that is away. */
export const openWorker = (
  config: Config,
  processor: Processor,
  options: Partial<WorkerOptions> = {},
): Worker => {
  const { connection, backend } = placeOf(config, { maxRetriesPerRequest: null });
  const all = {
    connection,
    concurrency: 8,
    settings: { backoffStrategy: pauseAfter },
    // A job whose worker died is somebody else's after 20 seconds, and it is not the job's fault.
    lockDuration: 15_000,
    stalledInterval: 5000,
    maxStalledCount: 20,
    runRetryDelay: 1000,
    ...options,
  };
  return new Worker(QUEUE, processor, all as never, backend as never);
};
