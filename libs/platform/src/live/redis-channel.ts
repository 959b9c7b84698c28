import type { Redis } from 'ioredis';
import type { RedisConnection } from '../redis';
import type { Channel, Parcel, Receiver } from './channel';
import type { LiveEvent } from './live';

const CHANGES = 'einklang:live';
const RELAY = 'einklang:outbox';

/** Publish and subscribe in Redis. Nothing is kept there: what is said while it is away goes through PostgreSQL. */
export class RedisChannel implements Channel {
  private subscriber: Redis | undefined;
  private listening = false;

  constructor(
    private readonly connection: RedisConnection,
    private readonly receiver: Receiver,
  ) {}

  /** Only who also hears what it sends may use it: a process that is deaf takes the other way. */
  get isOpen(): boolean {
    return this.listening && this.connection.isReady;
  }

  async open(): Promise<void> {
    this.subscriber = this.connection.duplicate();
    this.subscriber?.on('close', () => (this.listening = false));
    this.subscriber?.on('ready', () => void this.listen());
    this.subscriber?.on('message', (channel, payload) => this.receive(channel, payload));
  }

  async send({ events, relay }: Parcel): Promise<void> {
    const told = await this.connection.use((redis) =>
      Promise.all([
        ...(events.length > 0 ? [redis.publish(CHANGES, JSON.stringify(events))] : []),
        ...(relay ? [redis.publish(RELAY, '')] : []),
      ]),
    );
    if (!told) throw new Error('Redis did not take it.');
  }

  async close(): Promise<void> {
    this.subscriber?.disconnect();
  }

  private async listen(): Promise<void> {
    try {
      await this.subscriber?.subscribe(CHANGES, RELAY);
      this.listening = true;
      this.receiver.opened();
    } catch (error) {
      this.receiver.warn(`live events go through the database: ${String(error)}`);
    }
  }

  private receive(channel: string, payload: string): void {
    if (channel === RELAY) this.receiver.relay();
    else for (const event of JSON.parse(payload) as LiveEvent[]) this.receiver.event(event);
  }
}
