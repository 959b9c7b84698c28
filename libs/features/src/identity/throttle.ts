import { createHash } from 'node:crypto';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { Db } from '@einklang/platform/data';

const FREE = 5;
const MAX_SECONDS = 900;
const keyOf = (kind: string, value: string) =>
  createHash('sha256').update(`${kind}:${value.toLowerCase()}`).digest('base64url');

/** Wrong sign-ins per account and per network: five free, then an exponential pause; never a permanent lock. */
@Injectable()
export class Throttle {
  constructor(private readonly db: Db) {}

  async check(email: string, address: string): Promise<void> {
    const [row] = await this.db.call<{ seconds: number }>(
      `select ceil(extract(epoch from max(blocked_until) - now()))::int as seconds from login_throttle where key = any ($1)`,
      [[keyOf('account', email), keyOf('network', address)]],
    );
    if (row && row.seconds > 0)
      throw new Problem('session.throttled', {
        retryAfter: row.seconds,
        minutes: Math.ceil(row.seconds / 60),
      });
  }

  async failed(email: string, address: string): Promise<void> {
    await this.count(keyOf('account', email), FREE);
    // Many people share one network: it gets more free tries than one account.
    await this.count(keyOf('network', address), FREE * 10);
  }

  async succeeded(email: string): Promise<void> {
    await this.db.call('delete from login_throttle where key = $1', [keyOf('account', email)]);
  }

  private async count(key: string, free: number): Promise<void> {
    await this.db.call(
      `insert into login_throttle as t (key, failures, blocked_until) values ($1, 1, now())
       on conflict (key) do update set
         failures = case when t.updated_at < now() - interval '1 day' then 1 else t.failures + 1 end,
         updated_at = now(),
         blocked_until = now() + make_interval(secs => case when t.failures + 1 < $2 then 0 else least($3, 2 ^ least(t.failures + 1 - $2, 20)) end)`,
      [key, free, MAX_SECONDS],
    );
  }
}
