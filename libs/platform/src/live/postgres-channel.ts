import pg from 'pg';
import type { Channel, Parcel, Receiver } from './channel';
import type { LiveEvent } from './live';

const CHANGES = 'einklang_live';
const RELAY = 'einklang_outbox';
/** The database tells whose session or membership has changed, in the transaction that changes it (migration 0051). */
const RIGHTS = 'einklang_rights';
const RETRY_MS = 500;

/** LISTEN and NOTIFY; always there, for the database itself speaks here too. */
export class PostgresChannel implements Channel {
  private client: pg.Client | undefined;
  private closing = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly receiver: Receiver,
  ) {}

  get isOpen(): boolean {
    return this.client !== undefined;
  }

  async open(): Promise<void> {
    if (this.closing) return;
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'einklang-live',
      keepAlive: true,
    });
    let over = false;
    const again = () => {
      if (over) return;
      over = true;
      if (this.client === client) this.client = undefined;
      if (!this.closing) setTimeout(() => void this.open(), RETRY_MS).unref();
    };
    client.on('notification', ({ channel, payload }) => this.receive(channel, payload ?? ''));
    client.on('error', again);
    client.on('end', again);
    try {
      await client.connect();
      await client.query(`listen ${CHANGES}; listen ${RELAY}; listen ${RIGHTS}`);
      this.client = client;
      this.receiver.opened();
    } catch (error) {
      this.receiver.warn(`live events wait for the database: ${String(error)}`);
      again();
      await client.end().catch(() => undefined);
    }
  }

  /** Many events in one statement, outside any transaction: NOTIFY inside one would serialise the commits of all writers. */
  async send({ events, relay }: Parcel): Promise<void> {
    const calls = [
      ...(events.length > 0 ? [`pg_notify('${CHANGES}', $1)`] : []),
      ...(relay ? [`pg_notify('${RELAY}', '')`] : []),
    ];
    if (calls.length > 0)
      await this.client?.query(
        `select ${calls.join(', ')}`,
        events.length > 0 ? [JSON.stringify(events)] : [],
      );
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.client?.end().catch(() => undefined);
  }

  private receive(channel: string, payload: string): void {
    if (channel === RELAY) this.receiver.relay();
    else if (channel === RIGHTS) this.receiver.rights(payload);
    else if (payload) for (const event of JSON.parse(payload) as LiveEvent[]) this.receiver.event(event);
  }
}
