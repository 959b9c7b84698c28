import 'reflect-metadata';
import { nestLevels, readConfig } from '@einklang/platform/config';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

const config = readConfig();
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
  logger: nestLevels(config),
  abortOnError: false,
});
app.enableShutdownHooks();
process.stdout.write(`${JSON.stringify({ msg: 'ready', process: 'worker' })}\n`);
