import { EventEmitter } from 'node:events';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config';

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

const CHANNEL = 'einklang_live';
const RELAY = 'einklang_outbox';
/** The database tells whose session or membership has changed, in the transaction that changes it (migration 0051). */
const RIGHTS = 'einklang_rights';
const BATCH = 20;
/** More than this is not kept while the database is away. */
const MOST_PENDING = 500;
const RETRY_MS = 500;

/**
 * Fan-out of changes over PostgreSQL's LISTEN/NOTIFY. Publishing happens after the commit, many events in one
 * statement per tick: a NOTIFY inside the transaction would serialise the commits of all writers.
 */
@Injectable()
export class Live implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Live');
  private readonly events = new EventEmitter().setMaxListeners(0);
  private readonly pending: LiveEvent[] = [];
  private relayPending = false;
  private scheduled = false;
  private client: pg.Client | undefined;
  private closing = false;

  constructor(private readonly config: Config) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await this.client?.end().catch(() => undefined);
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
    this.events.on('event', listener);
    return () => this.events.off('event', listener);
  }

  onRelay(listener: () => void): () => void {
    this.events.on('relay', listener);
    return () => this.events.off('relay', listener);
  }

  /** Calls back with the account whose rights may have changed. */
  onRights(listener: (accountId: string) => void): () => void {
    this.events.on('rights', listener);
    return () => this.events.off('rights', listener);
  }

  private schedule(): void {
    if (this.scheduled || this.closing) return;
    this.scheduled = true;
    setTimeout(() => void this.flush(), 2).unref();
  }

  private async flush(): Promise<void> {
    try {
      // Without a connection they wait for the next one, which sends them at once.
      if (this.client) await this.send(this.client);
      else this.pending.splice(0, this.pending.length - MOST_PENDING);
    } catch (error) {
      this.logger.warn(`a live event was not sent: ${String(error)}`);
    }
    this.scheduled = false;
    this.resume();
  }

  private async send(client: pg.Client): Promise<void> {
    const batch = this.pending.splice(0, BATCH);
    const relay = this.relayPending;
    this.relayPending = false;
    await client.query(
      `select ${[...(batch.length > 0 ? [`pg_notify('${CHANNEL}', $1)`] : []), ...(relay ? [`pg_notify('${RELAY}', '')`] : []), '1'].join(', ')}`,
      batch.length > 0 ? [JSON.stringify(batch)] : [],
    );
  }

  private resume(): void {
    if (this.client && (this.pending.length > 0 || this.relayPending)) this.schedule();
  }

  private async connect(): Promise<void> {
    if (this.closing || !this.config.connect) return;
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'einklang-live',
      keepAlive: true,
    });
    let over = false;
    const again = () => {
      if (over) return;
      over = true;
      if (this.client === client) this.client = undefined;
      if (!this.closing) setTimeout(() => void this.connect(), RETRY_MS).unref();
    };
    client.on('notification', ({ channel, payload }) => {
      if (channel === RELAY) this.events.emit('relay');
      else if (channel === RIGHTS) this.events.emit('rights', payload);
      else if (payload)
        for (const event of JSON.parse(payload) as LiveEvent[]) this.events.emit('event', event);
    });
    client.on('error', again);
    client.on('end', again);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}; listen ${RELAY}; listen ${RIGHTS}`);
      this.client = client;
      this.resume();
    } catch (error) {
      this.logger.warn(`live events wait for the database: ${String(error)}`);
      again();
      await client.end().catch(() => undefined);
    }
  }
}
