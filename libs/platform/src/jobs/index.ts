export { JOB_HANDLERS, type JobContext, type JobHandler, type JobHandlers } from './job';
export { JobQueue } from './job-queue';
export { Relay } from './relay';
export { Runner } from './runner';
export { QUEUE } from './queue';
