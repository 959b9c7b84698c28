import 'reflect-metadata';
import { readConfig } from '@einklang/platform/config';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfig()), {
  logger: ['error', 'warn'],
  abortOnError: false,
});
app.enableShutdownHooks();
process.stdout.write(`${JSON.stringify({ msg: 'ready', process: 'worker' })}\n`);
