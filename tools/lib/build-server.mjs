import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from '../../swc.options.mjs';
import { filesBelow, fingerprint } from './files.mjs';
import { DIST, ROOT } from './project.mjs';

const SOURCES = [
  ...['api', 'worker', 'mailbox'].map((app) => `apps/${app}/src`),
  ...['domain', 'policy', 'problems', 'texts', 'content', 'platform', 'features'].map(
    (lib) => `libs/${lib}/src`,
  ),
  'libs/platform/assets',
  'migrations',
];
const STAMP = join(DIST, '.server.json');
const isTest = (path) => /\.spec\.tsx?(\.snap)?$/.test(path);
const isCode = (path) => path.endsWith('.ts');

/**
 * Turns the TypeScript of API, worker, mailbox, libraries and migrations into `dist/`, which mirrors the tree;
 * what is no code (catalogues, templates, fonts) is copied beside it. Only what changed is written again.
 *
 * @returns {Promise<number>} how many files were written
 * @throws {Error} with the compiler's words for every file that does not parse
 */
export async function buildServer() {
  const paths = SOURCES.flatMap(filesBelow).filter((path) => !isTest(path) && !path.endsWith('.d.ts'));
  const options = compilerOptions();
  // An import is written as the file it leads to, so a file that appears or goes concerns all the others.
  const frame = fingerprint([], JSON.stringify(options), readVersion(), ...paths);
  const before = readStamp();
  const known = before.frame === frame ? before.files : {};
  const files = Object.fromEntries(paths.map((path) => [path, fingerprint([path])]));
  const changed = paths.filter((path) => known[path] !== files[path] || !existsSync(outputOf(path)));
  for (const path of Object.keys(before.files)) if (!files[path]) removeOutput(path);
  if (!changed.length) return 0;

  const results = await Promise.allSettled(changed.map((path) => write(path, options)));
  for (const [index, { reason }] of results.entries()) if (reason) delete files[changed[index]];
  writeFileSync(STAMP, JSON.stringify({ frame, files }));
  const failed = results.flatMap(({ reason }) =>
    reason ? [reason.message.split('\n\nCaused by')[0].trim()] : [],
  );
  if (failed.length) throw new Error(failed.join('\n'));
  return changed.length;
}

function compilerOptions() {
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.base.json'), 'utf8'));
  return {
    ...swcOptions,
    sourceMaps: true,
    jsc: { ...swcOptions.jsc, baseUrl: ROOT, paths: compilerOptions.paths },
    module: { ...swcOptions.module, resolveFully: true },
  };
}

async function write(path, options) {
  const output = outputOf(path);
  mkdirSync(dirname(output), { recursive: true });
  if (!isCode(path)) return copyFileSync(join(ROOT, path), output);
  const { code, map } = await transformFile(join(ROOT, path), { ...options, filename: join(ROOT, path) });
  writeFileSync(`${output}.map`, map);
  writeFileSync(output, `${code}\n//# sourceMappingURL=${output.slice(output.lastIndexOf('/') + 1)}.map\n`);
}

function outputOf(path) {
  return join(DIST, isCode(path) ? path.replace(/\.ts$/, '.js') : path);
}

function removeOutput(path) {
  rmSync(outputOf(path), { force: true });
  rmSync(`${outputOf(path)}.map`, { force: true });
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return { frame: '', files: {} };
  }
}

function readVersion() {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules/@swc/core/package.json'), 'utf8')).version;
}
