import { EventEmitter } from 'node:events';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config';
import { RedisConnection } from '../redis';
import type { Channel, Receiver } from './channel';
import { PostgresChannel } from './postgres-channel';
import { RedisChannel } from './redis-channel';

/** Something changed: ids and kinds only, never content. Without `roomId` it concerns one person. */
export interface LiveEvent {
  readonly companyId: string;
  readonly roomId?: string;
  readonly personId?: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly initiativeId?: string | null;
}

const BATCH = 20;
/** More than this is not kept while nobody can be told. */
const MOST_PENDING = 500;

/**
 * Fan-out of changes to all our processes, published after the commit and many at a time: over Redis where there is
 * one and it answers, over PostgreSQL's LISTEN/NOTIFY otherwise. Everybody listens to both.
 */
@Injectable()
export class Live implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Live');
  private readonly events = new EventEmitter().setMaxListeners(0);
  private readonly pending: LiveEvent[] = [];
  private relayPending = false;
  private scheduled = false;
  private closing = false;
  /** The one to take first comes first. */
  private readonly channels: readonly Channel[];

  constructor(
    private readonly config: Config,
    redis: RedisConnection,
  ) {
    const receiver: Receiver = {
      event: (event) => this.events.emit('event', event),
      relay: () => this.events.emit('relay'),
      rights: (accountId) => this.events.emit('rights', accountId),
      opened: () => this.resume(),
      warn: (words) => this.logger.warn(words),
    };
    this.channels = [
      ...(config.redisUrl ? [new RedisChannel(redis, receiver)] : []),
      new PostgresChannel(config.databaseUrl, receiver),
    ];
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.connect) await Promise.all(this.channels.map((channel) => channel.open()));
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await Promise.all(this.channels.map((channel) => channel.close()));
  }

  publish(event: LiveEvent): void {
    this.pending.push(event);
    this.schedule();
  }

  /** Tells the worker's relay that the outbox has rows; it polls as well, so a lost call only costs a second. */
  wakeRelay(): void {
    this.relayPending = true;
    this.schedule();
  }

  /** Calls back for every change; returns the way to stop. */
  subscribe(listener: (event: LiveEvent) => void): () => void {
    return this.on('event', listener);
  }

  onRelay(listener: () => void): () => void {
    return this.on('relay', listener);
  }

  /** Calls back with the account whose rights may have changed. */
  onRights(listener: (accountId: string) => void): () => void {
    return this.on('rights', listener);
  }

  private on<T>(name: string, listener: (what: T) => void): () => void {
    this.events.on(name, listener);
    return () => this.events.off(name, listener);
  }

  private schedule(): void {
    if (this.scheduled || this.closing) return;
    this.scheduled = true;
    setTimeout(() => void this.flush(), 2).unref();
  }

  private get open(): Channel[] {
    return this.channels.filter(({ isOpen }) => isOpen);
  }

  private async flush(): Promise<void> {
    // Without a way out they wait for the next one, which takes them at once.
    if (this.open.length > 0) await this.send();
    else this.pending.splice(0, this.pending.length - MOST_PENDING);
    this.scheduled = false;
    this.resume();
  }

  private async send(): Promise<void> {
    const parcel = { events: this.pending.splice(0, BATCH), relay: this.relayPending };
    this.relayPending = false;
    for (const channel of this.open)
      try {
        return await channel.send(parcel);
      } catch (error) {
        this.logger.warn(`live events were not sent: ${String(error)}`);
      }
  }

  private resume(): void {
    if (this.open.length > 0 && (this.pending.length > 0 || this.relayPending)) this.schedule();
  }
}
