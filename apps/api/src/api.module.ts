import { ENTITIES, FEATURES } from '@einklang/features';
import { Config, ConfigModule } from '@einklang/platform/config';
import { DataModule } from '@einklang/platform/data';
import { HttpModule } from '@einklang/platform/http';
import { Module, type DynamicModule } from '@nestjs/common';
import { HealthController } from './health.controller';

@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [ConfigModule.forRoot(config), DataModule.forRoot(ENTITIES), HttpModule, ...FEATURES],
      controllers: [HealthController],
    };
  }
}
