import { requireNode } from './lib/node-version.mjs';

/** `npm start [-- --fresh]`: the whole product on this machine, with nothing but Node. */
requireNode();
const { fail } = await import('./lib/impossible.mjs');
const { startForPeople } = await import('./lib/start-for-people.mjs');
try {
  await startForPeople(process.argv.slice(2));
} catch (error) {
  fail(error);
}
