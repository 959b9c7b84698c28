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
import { PromisedJobs } from './promised-jobs';
import { openWorker } from './queue';

type PromisedWork = Job<{ companyId: string; payload: never }>;

/** Takes jobs from the queue and gives each to the handler of its name. */
@Injectable()
export class Runner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Runner');
  private worker: Worker | undefined;

  constructor(
    private readonly config: Config,
    private readonly modules: ModuleRef,
    private readonly promised: PromisedJobs,
    @Inject(JOB_HANDLERS) private readonly handlers: JobHandlers,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = openWorker(this.config, (job) => this.run(job));
    this.worker.on('error', (error) => this.logger.warn(`the queue: ${error.message}`));
    this.worker.on('failed', (job, error) => {
      this.logger.warn({ job: job?.name, id: job?.id, attempt: job?.attemptsMade, error: error.message });
      if (job && job.finishedOn !== undefined) void this.giveUp(job);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  private async run(job: PromisedWork): Promise<void> {
    const name = job.name as JobName;
    if (!(name in this.handlers)) throw new Error(`No handler for the job ${job.name}.`);
    const handler = this.modules.get<JobHandler<JobName>>(this.handlers[name], { strict: false });
    await handler.run({ jobId: String(job.id), companyId: job.data.companyId, payload: job.data.payload });
    await this.promised.finish(job.data.companyId, String(job.id));
  }

  /** Should this fail too, the relay lends the job again: better once too often than never. */
  private async giveUp({ id, data }: PromisedWork): Promise<void> {
    await this.promised
      .giveUp(data.companyId, String(id))
      .catch((error: unknown) =>
        this.logger.warn(`job ${id} was given up, but not marked: ${String(error)}`),
      );
  }
}
