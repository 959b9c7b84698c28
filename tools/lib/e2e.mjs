import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { ROOT } from './project.mjs';
import { run } from './run.mjs';
import { readSettings } from './settings.mjs';
import { start } from './start.mjs';

/**
 * The journeys in a real browser, on a fresh instance of the built product that is started as `npm start` does.
 *
 * @param {{chromium: string, args?: string[], say?: (line: string) => void}} options `args` go to Playwright
 * @returns {Promise<{passed: number, failed: number, skipped: number}>}
 */
export async function runJourneys({ chromium, args = [], say = console.log }) {
  const home = mkdtempSync(join(tmpdir(), 'einklang-e2e-'));
  const report = join(home, 'report.json');
  const product = start(readSettings({ EINKLANG_HOME: home, PORT: String(await freePort()) }), { say });
  try {
    await product.ready;
    const env = {
      CHROMIUM_PATH: chromium,
      E2E_RUNTIME: join(home, 'runtime.json'),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      NODE_OPTIONS: '',
    };
    const playwright = [
      'node_modules/@playwright/test/cli.js',
      'test',
      '-c',
      'apps/e2e/playwright.config.ts',
      ...args,
    ];
    const { code } = await run(process.execPath, playwright, { env, show: true });
    const counts = countsOf(report);
    const failed = counts.failed || (code === 0 ? 0 : 1);
    if (failed) cpSync(join(home, 'logs'), join(ROOT, 'test-results/logs'), { recursive: true });
    return { ...counts, failed };
  } finally {
    await product.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function countsOf(report) {
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
