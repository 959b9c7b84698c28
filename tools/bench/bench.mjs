import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { buildServer } from '../lib/build-server.mjs';
import { freePort } from '../lib/ports.mjs';
import { DIST, ROOT, SERVICE_FLAGS } from '../lib/project.mjs';
import { startThrowAwayPostgres } from '../lib/throw-away-postgres.mjs';
import { load, median } from './load.mjs';
import { idOf, KIND, LARGE, seed, SMALL, tokenOf } from './seed.mjs';
import { signInRatio } from './sign-in.mjs';

/**
 * `npm run bench [-- --json FILE] [--large] [--seconds N] [--rounds N] [--only list,detail]`: our API and the floor in the same run, in turn,
 * medians; the ratio is what counts, for it survives a slow machine.
 */
const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const seconds = Number(option('--seconds', 4));
const rounds = Number(option('--rounds', 3));
const only = option('--only', 'list,detail,comment,register,login').split(',');
const GOALS = { list: 0.6, detail: 0.6, comment: 0.6, register: 0.6, login: 0.9 };
const WORDS = {
  list: 'list of 25 initiatives',
  detail: 'one initiative with ten comments',
  comment: 'write a comment',
  register: '25 of 10,000 entries of the register',
  login: 'sign-in',
};

const started = [];
const start = (script, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...SERVICE_FLAGS, script], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    child.stdout.on('data', (chunk) => String(chunk).includes('"ready"') && resolve(child));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });

/** The first page of ten large registers in turn. */
const registerRequests = () =>
  Array.from({ length: 10 }, (_, index) => ({
    path: `/api/v1/companies/${idOf(KIND.company, index + 1)}/systems?limit=25`,
    headers: { cookie: `einklang=${tokenOf(index + 1)}`, 'x-einklang': '1' },
  }));

/** 200 companies in turn, each with its own session and its own initiatives. */
const requestsOf = (size, kind) => {
  const perCompany = size.initiatives / size.companies;
  if (kind === 'register') return registerRequests();
  return Array.from({ length: 200 }, (_, index) => {
    const company = 1 + Math.floor((index * size.companies) / 200);
    const initiative = (company - 1) * perCompany + 1 + (index % perCompany);
    const path = `/api/v1/companies/${idOf(KIND.company, company)}/initiatives`;
    const headers = {
      cookie: `einklang=${tokenOf(company)}`,
      'x-einklang': '1',
      'content-type': 'application/json',
      'x-person': idOf(KIND.person, company),
    };
    const subjectId = idOf(KIND.initiative, initiative);
    if (kind === 'list') return [{ path, headers }];
    if (kind === 'detail')
      return [
        { path: `${path}/${subjectId}`, headers },
        { path: `${path}/${subjectId}/comments?limit=10`, headers },
      ];
    const body = JSON.stringify({
      room: 'JOINT',
      subjectType: 'initiative',
      subjectId,
      body: 'Ein neuer Kommentar zum Vorhaben.',
    });
    return [{ path: `${path}/${subjectId}/comments`, method: 'POST', headers, body }];
  }).flat();
};

const measure = async (size) => {
  const postgres = await startThrowAwayPostgres({
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    autovacuum: 'on',
    shared_buffers: '512MB',
  });
  try {
    const admin = new pg.Client({ connectionString: postgres.adminUrl });
    await admin.connect();
    await new Promise((resolve, reject) =>
      spawn(process.execPath, [join(DIST, 'migrations/migrate.js')], {
        stdio: 'inherit',
        env: { ...process.env, ADMIN_DATABASE_URL: postgres.adminUrl, APP_DATABASE_PASSWORD: 'bench' },
      }).once('exit', (code) => (code === 0 ? resolve() : reject(new Error('migrate failed')))),
    );
    await seed(admin, size);
    const url = Object.assign(new URL(postgres.adminUrl), {
      username: 'einklang_app',
      password: 'bench',
    }).toString();
    const [oursPort, floorPort] = [await freePort(), await freePort(39_400)];
    const ours = await start(join(DIST, 'apps/api/src/main.js'), {
      DATABASE_URL: url,
      PORT: String(oursPort),
      PUBLIC_URL: `http://127.0.0.1:${oursPort}`,
      LOG_LEVEL: 'silent',
      WEB_ROOT: '/nonexistent',
    });
    await start(join(ROOT, 'tools/bench/floor.mjs'), {
      DATABASE_URL: postgres.adminUrl,
      PORT: String(floorPort),
    });
    const figures = {};
    for (const kind of ['list', 'detail', 'comment', 'register'].filter((name) => only.includes(name))) {
      const requests = requestsOf(size, kind);
      const ourRuns = [];
      const floorRuns = [];
      await load(`http://127.0.0.1:${oursPort}`, requests, { seconds: 2 });
      await load(`http://127.0.0.1:${floorPort}`, requests, { seconds: 1 });
      for (let round = 0; round < rounds; round += 1) {
        ourRuns.push(await load(`http://127.0.0.1:${oursPort}`, requests, { seconds }));
        floorRuns.push(await load(`http://127.0.0.1:${floorPort}`, requests, { seconds }));
      }
      const rate = (runs) => median(runs.map((run) => run.rate));
      figures[kind] = {
        ours: rate(ourRuns),
        floor: rate(floorRuns),
        ratio: median(ourRuns.map((run, index) => run.rate / floorRuns[index].rate)),
        p99: median(ourRuns.map((run) => run.p99)),
      };
    }
    if (only.includes('login'))
      figures.login = await signInRatio(admin, `http://127.0.0.1:${oursPort}`, { seconds });
    const memory =
      Number(
        (await import('node:fs'))
          .readFileSync(`/proc/${ours.pid}/status`, 'utf8')
          .match(/VmRSS:\s+(\d+)/)?.[1] ?? 0,
      ) / 1024;
    await admin.end();
    return { figures, memory };
  } finally {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    await postgres.stop();
  }
};

await buildServer();
const { figures, memory } = await measure(SMALL);
const report = { ratios: {}, p99: {}, floor: {}, ours: {}, memoryMb: Math.round(memory) };
for (const [kind, { ours, floor, ratio, p99 }] of Object.entries(figures)) {
  report.ratios[kind] = Number(ratio.toFixed(3));
  report.p99[kind] = p99;
  report.ours[kind] = Math.round(ours);
  report.floor[kind] = Math.round(floor);
}
if (args.includes('--large')) {
  const large = await measure(LARGE);
  report.large = Object.fromEntries(
    Object.entries(large.figures).map(([kind, figure]) => [
      kind,
      { p99: figure.p99, ratio: Number(figure.ratio.toFixed(3)) },
    ]),
  );
}
console.log(
  `\n${'work'.padEnd(36)}${'ours/s'.padStart(9)}${'floor/s'.padStart(9)}${'ratio'.padStart(8)}${'goal'.padStart(7)}${'p99 ms'.padStart(9)}`,
);
for (const kind of Object.keys(figures))
  console.log(
    `${WORDS[kind].padEnd(36)}${String(report.ours[kind]).padStart(9)}${String(report.floor[kind]).padStart(9)}${String(report.ratios[kind]).padStart(8)}${String(GOALS[kind]).padStart(7)}${String(report.p99[kind] ?? '').padStart(9)}`,
  );
console.log(`memory of the API after the load: ${report.memoryMb} MB`);
if (report.large) console.log(`at 10,000 companies and 1,000,000 comments: ${JSON.stringify(report.large)}`);
const file = option('--json');
if (file) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
process.exit(0);
