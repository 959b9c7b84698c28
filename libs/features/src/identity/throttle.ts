import { createHash } from 'node:crypto';
import { Db } from '@einklang/platform/data';
import { RedisConnection } from '@einklang/platform/redis';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { attemptsInPostgres, attemptsInRedis, type Attempts } from './attempts';

const FREE = 5;
const keyOf = (kind: string, value: string) =>
  createHash('sha256').update(`${kind}:${value.toLowerCase()}`).digest('base64url');

/** Wrong sign-ins per account and per network: five free, then an exponential pause; never a permanent lock. */
@Injectable()
export class Throttle {
  private readonly inPostgres: Attempts;

  constructor(
    db: Db,
    private readonly redis: RedisConnection,
  ) {
    this.inPostgres = attemptsInPostgres(db);
  }

  async check(email: string, address: string): Promise<void> {
    const keys = [keyOf('account', email), keyOf('network', address)];
    const seconds = await this.attempts((attempts) => attempts.secondsLeft(keys));
    if (seconds > 0)
      throw new Problem('session.throttled', { retryAfter: seconds, minutes: Math.ceil(seconds / 60) });
  }

  async failed(email: string, address: string): Promise<void> {
    await this.attempts(async (attempts) => {
      await attempts.count(keyOf('account', email), FREE);
      // Many people share one network: it gets more free tries than one account.
      await attempts.count(keyOf('network', address), FREE * 10);
      return true;
    });
  }

  async succeeded(email: string): Promise<void> {
    await this.attempts(async (attempts) => {
      await attempts.forget(keyOf('account', email));
      return true;
    });
  }

  /** Whether a door without a session may be tried from this network. */
  async secondsAt(door: string, address: string): Promise<number> {
    return this.attempts((attempts) => attempts.secondsLeft([keyOf(door, address)]));
  }

  /** Somebody tried a door that does not exist. Many people share one network. */
  async missed(door: string, address: string): Promise<void> {
    await this.attempts(async (attempts) => {
      await attempts.count(keyOf(door, address), FREE * 4);
      return true;
    });
  }

  /** In Redis where one answers; a Redis that is away neither opens the door nor closes it. */
  private async attempts<T>(work: (attempts: Attempts) => Promise<T>): Promise<T> {
    return (await this.redis.use((redis) => work(attemptsInRedis(redis)))) ?? work(this.inPostgres);
  }
}
