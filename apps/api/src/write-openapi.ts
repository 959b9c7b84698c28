import { writeFileSync } from 'node:fs';
import { Config } from '@einklang/platform/config';
import { createApp } from './app';
import { describeApi } from './openapi';

/** Writes the OpenAPI document without listening and without a database. */
const [, , out] = process.argv;
if (!out) throw new Error('Usage: write-openapi FILE');
const app = await createApp(
  Object.assign(new Config(), {
    databaseUrl: 'postgres://nobody@127.0.0.1:9/none',
    logLevel: 'silent',
    connect: false,
    webRoot: '/nonexistent',
  }),
);
writeFileSync(out, `${JSON.stringify(await describeApi(app), null, 2)}\n`);
process.exit(0);
