export { Config, readConfig } from './config';
export { ConfigModule } from './config.module';
