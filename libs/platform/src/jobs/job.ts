import type { JobName, JobPayloads } from '../data';

/** What a handler gets: its company and id come from the outbox row, its payload holds ids only. */
export interface JobContext<N extends JobName> {
  readonly jobId: string;
  readonly companyId: string;
  readonly payload: JobPayloads[N];
}

/** Does one kind of job. May be called again after a crash: effects go through `db.once`. */
export interface JobHandler<N extends JobName> {
  run(job: JobContext<N>): Promise<void>;
}

/** One handler class per job name. A missing one is a compile error. */
export type JobHandlers = { [N in JobName]: new (...args: never[]) => JobHandler<N> };
export const JOB_HANDLERS = Symbol('job handlers');
