import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app';
import { Clock } from '@einklang/platform/clock';
import { Config } from '@einklang/platform/config';
import { HANDLERS } from '@einklang/features';
import type { JobHandler } from '@einklang/platform/jobs';
import type { JobName } from '@einklang/platform/data';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { addCompany, type CompanyOptions, type TestCompany } from './company';
import { startMailbox, type TestMailbox } from './mailbox';

/**
 * A real application on a real PostgreSQL as the application role, with its own copy of the migrated database.
 * `admin` is the owner's connection, for building what a test needs and looking behind the curtain.
 */
export interface World {
  readonly app: NestFastifyApplication;
  readonly admin: pg.Client;
  /** Address of the listening API, without a path. */
  readonly baseUrl: string;
  readonly appUrl: string;
  readonly mailbox: TestMailbox;
  /** Where the bytes of files lie; goes with the world. */
  readonly filesDir: string;
  company(options?: CompanyOptions): Promise<TestCompany>;
  /** Does everything that the outbox has promised, and what that promises in turn; returns the job names. */
  runJobs(): Promise<string[]>;
  /** Sets what the application takes for now; a deadline is reached by setting it, never by waiting. */
  setTime(instant: string): void;
  close(): Promise<void>;
}

const withDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).toString();

/** `settings` go on top of what a world is made of, e.g. a Redis. */
export const createWorld = async (settings: Partial<Config> = {}): Promise<World> => {
  const adminUrl = process.env['TEST_ADMIN_DATABASE_URL'];
  if (!adminUrl) throw new Error('The test database is started by the global setup of the api project.');
  const name = `world_${randomUUID().replaceAll('-', '')}`;
  const root = new pg.Client({ connectionString: adminUrl });
  await root.connect();
  await root.query(`create database ${name} template einklang_template`);
  const admin = new pg.Client({ connectionString: withDatabase(adminUrl, name) });
  await admin.connect();
  const appUrl = Object.assign(new URL(withDatabase(adminUrl, name)), {
    username: 'einklang_app',
    password: process.env['TEST_APP_DATABASE_PASSWORD'] ?? '',
  }).toString();
  const mailbox = await startMailbox();
  const filesDir = join(tmpdir(), name);
  const app = await createApp(
    Object.assign(new Config(), {
      databaseUrl: appUrl,
      smtpUrl: mailbox.url,
      logLevel: process.env['TEST_LOG'] ? 'warn' : 'silent',
      webRoot: '/nonexistent',
      poolSize: 8,
      filesDir,
      ...settings,
    }),
  );
  await app.listen(0, '127.0.0.1');
  const baseUrl = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    app,
    baseUrl,
    admin,
    appUrl,
    mailbox,
    filesDir,
    company: (options) => addCompany(baseUrl, admin, options),
    runJobs: () => runJobs(app, admin),
    setTime: (instant) => {
      app.get(Clock).now = () => new Date(instant);
    },
    close: async () => {
      await app.close();
      await mailbox.close();
      await admin.end();
      await root.query(`drop database ${name} with (force)`);
      await root.end();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
};

interface OutboxRow {
  id: string;
  company_id: string;
  name: JobName;
  payload: never;
}

const runJobs = async (app: NestFastifyApplication, admin: pg.Client): Promise<string[]> => {
  const done: string[] = [];
  for (;;) {
    const { rows } = await admin.query<OutboxRow>('select * from app.claim_outbox(1000)');
    if (rows.length === 0) return done;
    for (const row of rows) {
      const handler = app.get<JobHandler<JobName>>(HANDLERS[row.name], { strict: false });
      await handler.run({ jobId: `outbox-${row.id}`, companyId: row.company_id, payload: row.payload });
      done.push(row.name);
    }
  }
};
