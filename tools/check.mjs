import { requireNode } from './lib/node-version.mjs';

/** `npm run check`: format, lint and boundaries, types, licences, lock file, generated files. */
requireNode();
const { fail } = await import('./lib/impossible.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
try {
  await ensureInstalled();
  const { check } = await import('./lib/check.mjs');
  process.exitCode = await check();
} catch (error) {
  fail(error);
}
