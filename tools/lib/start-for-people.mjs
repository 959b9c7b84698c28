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

  await untilInterrupted(async (say, onEnd) => {
    await ensureInstalled();
    const { start } = await import('./start.mjs');
    const product = start(settings, { say, onEnd, fresh: args.includes('--fresh') });
    return { ...product, welcome: product.ready.then((runtime) => welcome(runtime, settings)) };
  });
}

/**
 * Keeps a product up until Ctrl+C, or until a part of it fails.
 *
 * @param {(say: (line: string) => void, onEnd: (error: Error) => void) =>
 *   Promise<{welcome: Promise<string>, stop: () => Promise<void>}>} begin
 */
export async function untilInterrupted(begin) {
  let product;
  let leaving = false;
  const leave = async (error) => {
    // npm and the terminal may each hand on the same Ctrl+C.
    if (leaving) return;
    leaving = true;
    if (!error) console.log('\nEnding ...');
    endRuns();
    await product?.stop();
    if (error) fail(error);
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave());
  try {
    product = await begin(
      (line) => leaving || console.log(line),
      (error) => void leave(error),
    );
    console.log(await product.welcome);
  } catch (error) {
    await leave(error);
  }
}

export function welcome({ webUrl, mailUrl }, { home, demo }) {
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
