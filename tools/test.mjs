import { requireNode } from './lib/node-version.mjs';

/** `npm test [-- unit api web e2e prove]`: everything, or the parts that are named. */
requireNode();
const { fail } = await import('./lib/impossible.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
try {
  await ensureInstalled();
  const { runTests } = await import('./lib/test.mjs');
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  fail(error);
}
