export { JOB_HANDLERS, type JobContext, type JobHandler, type JobHandlers } from './job';
export { JobQueue } from './job-queue';
export { jobIdOf, PromisedJobs } from './promised-jobs';
export { Relay } from './relay';
export { Runner } from './runner';
export { openWorker, pauseAfter, QUEUE } from './queue';
