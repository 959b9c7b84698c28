import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { licenceComplaints } from './licences.mjs';
import { lockComplaints } from './lock-file.mjs';
import { DIST, ROOT } from './project.mjs';
import { run } from './run.mjs';

const node = (script, ...args) => run(process.execPath, [script, ...args]);
const types = (side) =>
  node(
    'node_modules/typescript/bin/tsc',
    '-p',
    `tsconfig.${side}.json`,
    '--incremental',
    '--tsBuildInfoFile',
    join(DIST, `.types-${side}`),
  );
const words = (complaints) => ({ code: complaints.length ? 1 : 0, output: complaints.join('\n') });

/** The longest first, so that two cores end at about the same time. */
const PARTS = [
  ['lint', () => node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.')],
  ['types of the server', () => types('server')],
  ['types of the web', () => types('web')],
  ['generated files', () => node('tools/generate.mjs', '--check')],
  ['format', () => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['boundaries', boundaries],
  ['size of the pages', sizes],
  ['licences', async () => words(licenceComplaints(ROOT))],
  ['lock file', async () => words(lockComplaints(ROOT))],
];

/** Runs all parts, as many at a time as there are cores; returns the exit code. */
export async function check() {
  mkdirSync(DIST, { recursive: true });
  const waiting = [...PARTS];
  const failed = [];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const [name, work] = part;
      const begin = Date.now();
      const { code, output } = await work();
      const seconds = ((Date.now() - begin) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${seconds.padStart(6)} s`);
      if (code !== 0) failed.push(`== ${name}\n${output.trim()}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
  if (failed.length) console.log(`\n${failed.join('\n\n')}\n`);
  console.log(failed.length ? `\n${failed.length} of ${PARTS.length} checks failed` : '\nall checks hold');
  return failed.length ? 1 : 0;
}

/** The pages as they are served, against the budgets of the first load; Nx builds only what changed. */
async function sizes() {
  const built = await run(join(ROOT, 'node_modules/.bin/nx'), ['run', 'web:build'], {
    env: { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' },
  });
  return built.code === 0 ? node('apps/web/check-size.mjs') : built;
}

/** That lint really refuses forbidden imports is a test of its own. */
function boundaries() {
  const jest = [
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'unit',
    '--testPathPatterns',
    'tools/boundaries',
  ];
  return run(process.execPath, [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    ...jest,
  ]);
}
