import { ENTITIES, FEATURES, HANDLERS } from '@einklang/features';
import { ReminderTick } from '@einklang/features/reminders';
import { UpkeepTick } from '@einklang/features/upkeep';
import { Config, ConfigModule } from '@einklang/platform/config';
import { DataModule } from '@einklang/platform/data';
import { JOB_HANDLERS, JobQueue, PromisedJobs, Relay, Runner } from '@einklang/platform/jobs';
import { Module, type DynamicModule } from '@nestjs/common';

@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [ConfigModule.forRoot(config), DataModule.forRoot(ENTITIES), ...FEATURES],
      providers: [
        JobQueue,
        PromisedJobs,
        Relay,
        Runner,
        ReminderTick,
        UpkeepTick,
        { provide: JOB_HANDLERS, useValue: HANDLERS },
      ],
    };
  }
}
