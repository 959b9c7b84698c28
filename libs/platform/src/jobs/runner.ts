import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Job, Worker } from 'bullmq';
import { Config } from '../config';
import type { JobName } from '../data';
import { JOB_HANDLERS, type JobHandler, type JobHandlers } from './job';
import { openWorker } from './queue';

/** Takes jobs from the queue and gives each to the handler of its name. */
@Injectable()
export class Runner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Runner');
  private worker: Worker | undefined;

  constructor(
    private readonly config: Config,
    private readonly modules: ModuleRef,
    @Inject(JOB_HANDLERS) private readonly handlers: JobHandlers,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = openWorker(this.config, (job) => this.run(job));
    this.worker.on('error', (error) => this.logger.warn(`the queue: ${error.message}`));
    this.worker.on('failed', (job, error) =>
      this.logger.warn({ job: job?.name, id: job?.id, attempt: job?.attemptsMade, error: error.message }),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  private async run(job: Job<{ companyId: string; payload: never }>): Promise<void> {
    const name = job.name as JobName;
    if (!(name in this.handlers)) throw new Error(`No handler for the job ${job.name}.`);
    const handler = this.modules.get<JobHandler<JobName>>(this.handlers[name], { strict: false });
    await handler.run({ jobId: String(job.id), companyId: job.data.companyId, payload: job.data.payload });
  }
}
