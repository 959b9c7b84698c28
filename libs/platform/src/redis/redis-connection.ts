import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '../config';

const MOST_RETRY_MS = 2000;

/** The process's connection to Redis for what may be lost. Whoever uses it knows what to do without. */
@Injectable()
export class RedisConnection implements OnApplicationShutdown {
  private readonly logger = new Logger('Redis');
  private readonly redis: Redis | undefined;

  constructor({ redisUrl, connect }: Config) {
    if (!redisUrl || !connect) return;
    // What can't be said at once is not said at all: nobody's request waits for Redis.
    this.redis = new Redis(redisUrl, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 1000,
      retryStrategy: (times) => Math.min(times * 100, MOST_RETRY_MS),
    });
    this.redis.on('error', () => undefined);
  }

  /** A second connection with the same patience, for subscribing; undefined where there is no Redis. */
  duplicate(): Redis | undefined {
    const second = this.redis?.duplicate({ autoResubscribe: false });
    second?.on('error', () => undefined);
    return second;
  }

  get isReady(): boolean {
    return this.redis?.status === 'ready';
  }

  /** Undefined where there is no Redis, or none that answers. */
  async use<T>(work: (redis: Redis) => Promise<T>): Promise<T | undefined> {
    if (!this.redis || !this.isReady) return undefined;
    try {
      return await work(this.redis);
    } catch (error) {
      this.logger.warn(`it goes without Redis: ${String(error)}`);
      return undefined;
    }
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
