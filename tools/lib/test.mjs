import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { runJourneys } from './e2e.mjs';
import { Impossible } from './impossible.mjs';
import { ROOT } from './project.mjs';
import { run } from './run.mjs';
import { startThrowAwayRedis } from './throw-away-redis.mjs';

const JEST_PARTS = ['unit', 'api', 'web'];
const PARTS = [...JEST_PARTS, 'e2e', 'prove'];
const NEEDS_REDIS = ['api', 'prove'];

/**
 * Runs the parts (all when none is named) and prints one total at the end.
 *
 * @returns {Promise<number>} the exit code: 1 when a test failed, or when something was left out although CI is set
 */
export async function runTests(wanted) {
  const unknown = wanted.find((part) => !PARTS.includes(part));
  if (unknown)
    throw new Impossible(`npm test does not know »${unknown}«: the parts are ${PARTS.join(', ')}.`);
  const parts = wanted.length ? PARTS.filter((part) => wanted.includes(part)) : PARTS;
  const leftOut = [];
  const totals = [];
  const redis = parts.some((part) => NEEDS_REDIS.includes(part)) ? await redisForTests(leftOut) : undefined;
  try {
    const jest = JEST_PARTS.filter((part) => parts.includes(part));
    if (jest.length) totals.push(await runJest(jest));
    if (parts.includes('e2e')) totals.push(await runBrowser(leftOut));
    if (parts.includes('prove')) totals.push(await runProofs());
  } finally {
    await redis?.stop();
  }
  return conclude(totals, leftOut);
}

/** The job tests read TEST_REDIS_URL and run on both backends where it is set. */
async function redisForTests(leftOut) {
  if (process.env.TEST_REDIS_URL) return undefined;
  const redis = await startThrowAwayRedis();
  if (redis) process.env.TEST_REDIS_URL = redis.url;
  else leftOut.push('the jobs on Redis: there is no redis-server here (install it, or set TEST_REDIS_URL)');
  return redis;
}

async function runJest(projects) {
  headline(`Jest: ${projects.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'einklang-jest-'));
  const report = join(folder, 'report.json');
  const cores = availableParallelism();
  const { code } = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...['--selectProjects', ...projects],
      ...['--passWithNoTests', '--json', `--outputFile=${report}`],
      `--maxWorkers=${cores > 4 ? cores - 2 : cores}`,
    ],
    {
      show: 'stderr',
      env: {
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        FORCE_COLOR: colour(),
      },
    },
  );
  const counts = countsOf(report);
  rmSync(folder, { recursive: true, force: true });
  return { ...counts, failed: counts.failed || (code === 0 ? 0 : 1) };
}

function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

async function runBrowser(leftOut) {
  headline('Journeys in the browser');
  const chromium = await ensureChromium();
  if (chromium) return runJourneys({ chromium });
  leftOut.push(
    'the journeys in the browser: no Chromium could be had (install one and name it with CHROMIUM_PATH)',
  );
  return { passed: 0, failed: 0, skipped: 0 };
}

/** The proofs print a total of the same form as ours. */
async function runProofs() {
  const file = 'tools/prove/prove.mjs';
  if (!existsSync(join(ROOT, file))) return { passed: 0, failed: 0, skipped: 0 };
  headline('Proofs, small size');
  const { code, output } = await run(process.execPath, [file, '--size', 'small'], { show: true });
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) || (code === 0 ? 0 : 1), skipped: 0 };
}

function conclude(totals, leftOut) {
  const sum = (key) => totals.reduce((total, counts) => total + counts[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  if (leftOut.length)
    console.log(`\nLEFT OUT on this machine:\n${leftOut.map((what) => `  - ${what}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed || (leftOut.length && process.env.CI) ? 1 : 0;
}

function headline(text) {
  console.log(`\n== ${text}\n`);
}

const colour = () => (process.stdout.isTTY ? '1' : '0');
