import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './build-server.mjs';
import { filesBelow, fingerprint } from './files.mjs';
import { Impossible } from './impossible.mjs';
import { DIST, ROOT } from './project.mjs';
import { run } from './run.mjs';

const WEB_STAMP = join(DIST, '.web');

/** Builds server and web side by side, each only when something in it changed; tells in a few words what was done. */
export async function buildAll() {
  const [files, web] = await Promise.all([buildServer(), buildWeb()]);
  return files || web ? `built ${files} server files${web ? ' and the pages' : ''}` : 'nothing changed';
}

async function buildWeb() {
  const now = fingerprint(webSources());
  const done = existsSync(join(DIST, 'web/index.html')) && existsSync(WEB_STAMP);
  if (done && readFileSync(WEB_STAMP, 'utf8') === now) return false;
  // Nx keeps earlier results: going back to a known state of the sources takes a copy, not a build.
  const { code, output } = await run(join(ROOT, 'node_modules/.bin/nx'), ['run', 'web:build'], {
    env: { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' },
  });
  if (code !== 0) throw new Impossible(`The pages could not be built:\n${output.trim()}`);
  writeFileSync(WEB_STAMP, now);
  return true;
}

/** What the pages are made of, as Nx's cache knows it. */
function webSources() {
  const { namedInputs } = JSON.parse(readFileSync(join(ROOT, 'nx.json'), 'utf8'));
  return namedInputs.pages
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => pattern.replace('{workspaceRoot}/', '').replace('/**/*', ''))
    .flatMap(filesBelow)
    .filter((path) => !/\.spec\.tsx?$/.test(path));
}
