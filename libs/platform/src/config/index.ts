export { Config, LOG_LEVELS, nestLevels, readConfig } from './config';
export { ConfigModule } from './config.module';
