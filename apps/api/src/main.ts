import 'reflect-metadata';
import { readConfig } from '@einklang/platform/config';
import { createApp } from './app';

const config = readConfig();
const app = await createApp(config);
await app.listen(config.port, config.host);
process.stdout.write(`${JSON.stringify({ msg: 'ready', process: 'api', port: config.port })}\n`);
