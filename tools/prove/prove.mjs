import { requireNode } from '../lib/node-version.mjs';

/** `npm run prove [-- P4 rooms --seed 7 --size small|full --mutant m03]`: the promises, against killed processes. */
requireNode();
const { fail } = await import('../lib/impossible.mjs');
const { ensureInstalled } = await import('../lib/install.mjs');
try {
  await ensureInstalled();
  const { prove } = await import('./lib/prove.mjs');
  process.exitCode = await prove(process.argv.slice(2));
} catch (error) {
  fail(error);
}
