import { FileSweep } from '@einklang/features/files';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const HOUR_MS = 3_600_000;

/**
 * Clears away what nobody needs, when the worker starts and every hour from then on: bytes that never became a file,
 * idempotency keys older than a day, marks of jobs that cannot come back; and closes surveys whose last day is over. Each pass may run twice or beside another worker's; it needs no queue.
 */
@Injectable()
export class UpkeepTick implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Tests shorten it. */
  everyMs = HOUR_MS;
  private readonly logger = new Logger('Upkeep');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly fileSweep: FileSweep,
  ) {}

  onApplicationBootstrap(): void {
    this.tick();
    this.timer = setInterval(() => this.tick(), this.everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private tick(): void {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** What fails waits for the next pass and does not keep the rest from being done. */
  private async run(): Promise<void> {
    await this.attempt('files', () => this.fileSweep.run());
    await this.attempt('idempotency keys', () => this.db.call('select app.forget_idempotency_keys()', []));
    await this.attempt('surveys whose last day is over', () =>
      this.db.call('select app.close_due_surveys($1, $2)', [this.clock.today(), this.clock.now()]),
    );
    await this.attempt('marks of jobs', () => this.db.call('select app.forget_job_marks()', []));
  }

  private async attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    await work().catch((error: unknown) => this.logger.warn(`${what} wait: ${String(error)}`));
  }
}
