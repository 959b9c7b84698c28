import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { Live } from '../live';
import { JobQueue } from './job-queue';

interface OutboxRow {
  id: string;
  company_id: string;
  name: string;
  payload: object;
}

const BATCH = 1000;
const POLL_MS = 1000;

/**
 * Moves promised work from the outbox into the queue: claimed with SKIP LOCKED and deleted in one transaction,
 * so several relays share the work and a crash repeats it; the job id makes the repetition harmless.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Relay');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly source: DataSource,
    private readonly queue: JobQueue,
    private readonly live: Live,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.live.onRelay(() => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.stopListening();
    await this.running;
  }

  /** Moves everything that is pending now; returns how many rows. */
  async drain(): Promise<number> {
    let moved = 0;
    for (;;) {
      const count = await this.moveBatch(this.queue.queue);
      moved += count;
      if (count < BATCH) return moved;
    }
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain()
      .then(() => undefined)
      .catch((error: unknown) => this.logger.warn(`the outbox waits: ${String(error)}`))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async moveBatch(queue: Queue): Promise<number> {
    return this.source.transaction(async (manager) => {
      const rows = (await manager.query('select * from app.claim_outbox($1)', [BATCH])) as OutboxRow[];
      if (rows.length > 0)
        await queue.addBulk(
          rows.map((row) => ({
            name: row.name,
            data: { companyId: row.company_id, payload: row.payload },
            opts: { jobId: `outbox-${row.id}` },
          })),
        );
      return rows.length;
    });
  }
}
