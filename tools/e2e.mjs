import { requireNode } from './lib/node-version.mjs';

/** `npm run e2e [-- <arguments of Playwright>]`: the journeys in a real browser on a fresh instance. */
requireNode();
const { Impossible, fail } = await import('./lib/impossible.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
try {
  await ensureInstalled();
  const { ensureChromium } = await import('./lib/chromium.mjs');
  const { runJourneys } = await import('./lib/e2e.mjs');
  const chromium = await ensureChromium();
  if (!chromium)
    throw new Impossible('There is no Chromium here: install one and name it with CHROMIUM_PATH.');
  const { passed, failed } = await runJourneys({ chromium, args: process.argv.slice(2) });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  fail(error);
}
