import 'reflect-metadata';
import { ENTITIES, FEATURES, HANDLERS } from '@einklang/features';
import { DemoClock, DemoModule, DemoPlayer } from '@einklang/features/demo';
import { ConfigModule, readConfig } from '@einklang/platform/config';
import { DataModule } from '@einklang/platform/data';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';

/** Loads the demo companies into a database that has no company yet; otherwise does nothing. */
const { ADMIN_DATABASE_URL } = process.env;
if (!ADMIN_DATABASE_URL) throw new Error('Set ADMIN_DATABASE_URL and DATABASE_URL.');
const owner = new pg.Client({ connectionString: ADMIN_DATABASE_URL });
await owner.connect();
const { rows } = await owner.query('select 1 from company limit 1');
if (rows.length === 0) {
  const clock = new DemoClock();
  @Module({
    imports: [
      ConfigModule.forRoot(readConfig()),
      DataModule.forRoot(ENTITIES, clock),
      ...FEATURES,
      DemoModule,
    ],
  })
  class Loader {}
  const app = await NestFactory.createApplicationContext(Loader, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await app.get(DemoPlayer, { strict: false }).play(owner, clock, HANDLERS);
  } catch (error) {
    // Half a scenario would look like a whole one: the next start begins anew.
    await owner.query('truncate company, account cascade');
    throw error;
  } finally {
    await app.close();
  }
}
await owner.end();
