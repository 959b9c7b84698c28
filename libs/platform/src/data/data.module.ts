import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '../clock';
import { Config } from '../config';
import { Live } from '../live/live';
import { RedisConnection } from '../redis';
import { Audit } from './audit';
import { Db } from './db';
import { NamedClient } from './named-client';
import { SnakeNaming } from './naming';
import { Outbox } from './outbox';

/**
 * Every statement is of one company and alike for all of them, but PostgreSQL takes a limit that is a parameter for a
 * reason to plan anew each time: with the walls that cost five times what the page of a list itself did.
 */
const PLAN_ONCE = '-c plan_cache_mode=force_generic_plan';

type EntityClass = abstract new (...args: never[]) => object;

@Global()
@Module({})
export class DataModule {
  /** The one data source of a process; entities are those of the features it hosts. */
  static forRoot(entities: readonly EntityClass[], clock = new Clock()): DynamicModule {
    return {
      module: DataModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config],
          useFactory: (config: Config) => ({
            type: 'postgres' as const,
            url: config.databaseUrl,
            entities: [...entities] as never,
            namingStrategy: new SnakeNaming(),
            synchronize: false,
            logging: false,
            manualInitialization: !config.connect,
            retryAttempts: 5,
            retryDelay: 500,
            extra: {
              max: config.poolSize,
              application_name: 'einklang',
              Client: NamedClient,
              options: PLAN_ONCE,
            },
          }),
        }),
      ],
      providers: [Db, Outbox, Audit, Live, RedisConnection, { provide: Clock, useValue: clock }],
      exports: [Db, Outbox, Audit, Live, RedisConnection, Clock],
    };
  }
}
