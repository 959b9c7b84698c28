import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Reminders } from './reminders.service';

const EVERY_MS = 1000;

/** Looks every second whether something has fallen due. Runs in the worker only; several share the work. */
@Injectable()
export class ReminderTick implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ReminderTick');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly reminders: Reminders) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private tick(): void {
    this.running ??= this.reminders
      .promiseDue()
      .then(() => undefined)
      .catch((error: unknown) => this.logger.warn(`reminders wait: ${String(error)}`))
      .finally(() => {
        this.running = undefined;
      });
  }
}
