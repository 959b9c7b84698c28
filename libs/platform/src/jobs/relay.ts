import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Live } from '../live';
import { JobQueue } from './job-queue';
import { jobIdOf, PromisedJobs, type PromisedJob } from './promised-jobs';

const BATCH = 1000;
const POLL_MS = 1000;
/** Work that is not done so long after the queue took it may be lost, and is handed over again. */
const AGAIN_AFTER_SECONDS = 30;
const AGAIN_EVERY_LOOKS = 5;

/**
 * Hands promised work from the outbox to the queue. Rows are lent with SKIP LOCKED, so several relays share the work,
 * and stay until the work is done, so neither a crash nor a queue that forgets loses any; the job id makes every
 * repetition harmless.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Relay');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private looks = 0;
  private stopped = false;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly promised: PromisedJobs,
    private readonly queue: JobQueue,
    private readonly live: Live,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.live.onRelay(() => this.wake());
    this.timer = setInterval(() => this.look(), POLL_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.stopListening();
    await this.running;
  }

  /** Hands over everything that waits now; returns how many jobs. */
  async drain(): Promise<number> {
    let moved = 0;
    for (;;) {
      const jobs = await this.promised.lend(BATCH);
      await this.handOver(jobs);
      moved += jobs.length;
      if (jobs.length < BATCH) return moved;
    }
  }

  /** Hands over once more what was not done in time; returns how many jobs. */
  async recover(): Promise<number> {
    const jobs = await this.promised.lendAgain(BATCH, AGAIN_AFTER_SECONDS);
    await this.handOver(jobs);
    return jobs.length;
  }

  private look(): void {
    this.looks += 1;
    this.wake();
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.work()
      .catch((error: unknown) => this.logger.warn(`the outbox waits: ${String(error)}`))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async work(): Promise<void> {
    await this.drain();
    if (this.looks < AGAIN_EVERY_LOOKS) return;
    this.looks = 0;
    await this.recover();
  }

  private async handOver(jobs: readonly PromisedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    try {
      await this.queue.queue.addBulk(
        jobs.map((job) => ({
          name: job.name,
          data: { companyId: job.company_id, payload: job.payload },
          opts: { jobId: jobIdOf(job) },
        })),
      );
    } catch (error) {
      await this.promised.giveBack(jobs);
      throw error;
    }
  }
}
