import { Config, ConfigModule } from '@einklang/platform/config';
import { DataModule } from '@einklang/platform/data';
import {
  JOB_HANDLERS,
  JobQueue,
  PromisedJobs,
  Relay,
  Runner,
  type JobContext,
} from '@einklang/platform/jobs';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Backend } from './backends';
import type { World } from './world';

type AnyJob = JobContext<never>;

/** The worker's own parts (relay, queue, runner) with one handler of the test, `test.act`. */
export interface TestWorker {
  get<T>(type: Type<T>): T;
  /** Jobs wait in the queue. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Ends without finishing what it has begun, as a killed process would. */
  die(): Promise<void>;
  /** Another one of the same kind. */
  successor(): Promise<TestWorker>;
  close(): Promise<void>;
}

export const startTestWorker = async (
  world: World,
  backend: Backend,
  act: (job: AnyJob) => Promise<void>,
): Promise<TestWorker> => {
  class ActJob {
    run(job: AnyJob): Promise<void> {
      return act(job);
    }
  }
  @Module({})
  class TestWorkerModule {}
  const config = Object.assign(new Config(), {
    databaseUrl: world.appUrl,
    redisUrl: backend.redisUrl,
    poolSize: 4,
  });
  const app: INestApplicationContext = await NestFactory.createApplicationContext(
    {
      module: TestWorkerModule,
      imports: [ConfigModule.forRoot(config), DataModule.forRoot([])],
      providers: [
        JobQueue,
        PromisedJobs,
        Relay,
        Runner,
        ActJob,
        { provide: JOB_HANDLERS, useValue: { 'test.act': ActJob } },
      ],
    },
    { logger: false, abortOnError: false },
  );
  return {
    get: (type) => app.get(type),
    pause: () => app.get(JobQueue).queue.pause(),
    resume: () => app.get(JobQueue).queue.resume(),
    die: async () => {
      await app.get(Runner)['worker']?.close(true);
      await app.close();
    },
    successor: () => startTestWorker(world, backend, act),
    close: () => app.close(),
  };
};
