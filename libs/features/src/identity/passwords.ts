import { hash, verify } from '@node-rs/argon2';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { isCommonPassword } from './common-passwords';

/** argon2id, 19 MiB, two passes (promises, identity). */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
const QUEUE = 64;

/** Hashing is slow on purpose: two at a time, a short queue, then 503 instead of a stalled server. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Compared with when there is no such account, so that an unknown address costs the same time. */
  private readonly decoy = hash('no-such-account', OPTIONS);

  async hash(password: string): Promise<string> {
    return this.limited(() => hash(password, OPTIONS));
  }

  async matches(stored: string | null | undefined, password: string): Promise<boolean> {
    const known = stored ?? null;
    const against = known ?? (await this.decoy);
    const equal = await this.limited(() => verify(against, password).catch(() => false));
    return known !== null && equal;
  }

  /** 12 to 128 characters (the DTO checks), any script, no composition rules; only the well-known ones are refused. */
  accept(password: string): void {
    if (isCommonPassword(password))
      throw new Problem('password.too-common', {}, [{ pointer: '/password', code: 'too-common' }]);
  }

  private async limited<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= QUEUE) throw new Problem('session.busy', { retryAfter: 2 });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
