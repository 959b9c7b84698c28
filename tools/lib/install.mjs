import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Impossible } from './impossible.mjs';
import { ROOT } from './project.mjs';
import { run } from './run.mjs';

/** Installs the locked packages when they are missing or others than locked. */
export async function ensureInstalled(say = console.log) {
  if (isInstalled()) return;
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Impossible(
      'node_modules is a link to a folder that does not hold what package-lock.json names: run »npm ci« there.',
    );
  }
  say('Installing the packages (about a minute, only when they changed) ...');
  // A NODE_ENV of production would leave out what the build needs.
  const { code, output } = await npm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]);
  if (code === 0 && isInstalled()) return;
  throw new Impossible(
    `The packages could not be installed: check the connection to the npm registry and run »npm ci«. npm said:\n${output.trim().split('\n').slice(-8).join('\n')}`,
  );
}

/** True when node_modules holds exactly the versions of package-lock.json (what is optional may be absent elsewhere). */
function isInstalled() {
  const hidden = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = packagesOf(hidden);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(([path, locked]) => {
    if (path === '') return true;
    const here = installed[path];
    return here
      ? here.version === locked.version
      : Boolean(locked.optional || locked.devOptional || locked.peer);
  });
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** The npm that started us, else the one on the path. */
function npm(args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run('npm', args);
}
