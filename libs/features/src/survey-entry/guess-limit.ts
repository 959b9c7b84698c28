import { createHmac, randomBytes } from 'node:crypto';
import { Clock } from '@einklang/platform/clock';
import { Injectable } from '@nestjs/common';

const WINDOW_MS = 10 * 60_000;
/** Many people type their codes in one network; 50 bits are not guessed in thirty tries. */
const FREE = 30;

/**
 * How many codes that do not exist came from one network. In the memory of this process and for one window only, under
 * a key that is drawn anew with each: whoever answers leaves no address in a database, in Redis or in a log.
 */
@Injectable()
export class GuessLimit {
  private misses = new Map<string, number>();
  private key = randomBytes(32);
  private endsAt = 0;

  constructor(private readonly clock: Clock) {}

  /** Seconds until this network may try again; 0 when it may. */
  secondsLeft(address: string): number {
    this.turn();
    const missed = this.misses.get(this.nameOf(address)) ?? 0;
    return missed < FREE ? 0 : Math.max(1, Math.ceil((this.endsAt - this.now) / 1000));
  }

  /** A code that does not exist was tried. */
  missed(address: string): void {
    this.turn();
    const name = this.nameOf(address);
    if (this.misses.size === 0) setTimeout(() => this.forget(), WINDOW_MS).unref();
    this.misses.set(name, (this.misses.get(name) ?? 0) + 1);
  }

  private get now(): number {
    return this.clock.now().getTime();
  }

  private turn(): void {
    if (this.now >= this.endsAt || this.now < this.endsAt - WINDOW_MS) this.forget();
  }

  private forget(): void {
    this.misses = new Map();
    this.key = randomBytes(32);
    this.endsAt = this.now + WINDOW_MS;
  }

  private nameOf(address: string): string {
    return createHmac('sha256', this.key).update(address).digest('base64url');
  }
}
