import { relative } from 'node:path';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './demo-people.mjs';
import { Impossible, fail } from './impossible.mjs';
import { ensureInstalled } from './install.mjs';
import { unsupportedPlatform } from './postgres-binaries.mjs';
import { ROOT } from './project.mjs';
import { endRuns } from './run.mjs';
import { choosePorts, readSettings } from './settings.mjs';

/** Starts everything, says where it is, and ends everything on Ctrl+C or when a part fails. */
export async function startForPeople(args) {
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown)
    throw new Impossible(
      `npm start does not know »${unknown}«: there is only »npm start« and »npm start -- --fresh«.`,
    );
  const settings = readSettings();
  const needsOwnPostgres = !settings.databaseUrl && !settings.adminDatabaseUrl;
  if (needsOwnPostgres && unsupportedPlatform()) throw new Impossible(unsupportedPlatform());
  await choosePorts(settings);

  let product;
  let leaving = false;
  const leave = async () => {
    // npm and the terminal may each hand on the same Ctrl+C.
    if (leaving) return;
    leaving = true;
    console.log('\nEnding ...');
    if (product) await product.stop();
    else endRuns();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave());

  try {
    await ensureInstalled();
    const { start } = await import('./start.mjs');
    product = start(settings, { say: console.log, fresh: args.includes('--fresh') });
    const runtime = await product.ready;
    console.log(welcome(runtime, settings));
  } catch (error) {
    if (leaving) return new Promise(() => {});
    throw error;
  }
  const error = await product.ended;
  if (leaving) return;
  leaving = true;
  await product.stop();
  fail(error);
  process.exit();
}

function welcome({ webUrl, mailUrl }, { home, demo }) {
  const mail = mailUrl
    ? `  Mailbox:  ${mailUrl.replace('127.0.0.1', 'localhost')}  (every mail of this machine ends up here)\n`
    : '';
  return `\n  Einklang: ${webUrl}\n${mail}${demo ? demoPeople() : ''}\n  Logs in ${relative(ROOT, home) || home}/logs. Ctrl+C ends everything.\n`;
}

function demoPeople() {
  const lines = DEMO_PEOPLE.map(
    ({ company, email, role }) => `    ${company.padEnd(10)} ${email.padEnd(36)} ${role}`,
  );
  return `\n  Sign in with the password ${DEMO_PASSWORD} as\n\n${lines.join('\n')}\n`;
}
