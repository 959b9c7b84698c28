import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);

/** Unmodified and in build and tests only; fonts. */
const ALLOWED_IN_BUILD = new Set(['MPL-2.0']);
const FONTS = /^@fontsource\//;

/** Package -> since when and why it may stay although its licence is not on the list. */
const EXCEPTIONS = {
  argparse: '2026-11-22: Python-2.0 is permissive and compatible; only reads command lines of build tools',
  'caniuse-lite':
    '2026-11-22: CC-BY-4.0 covers data about browsers that the build reads; nothing of it is shipped',
  'date-holidays':
    '2026-11-22: ISC for the code; CC BY-SA 3.0 (its LICENSE) for the holiday data, which NOTICE names',
  isbot: '2026-11-22: Unlicense dedicates it to the public',
  pako: '2026-11-22: Zlib, which it has beside MIT, is as permissive',
  pause: '2026-11-22: MIT by its readme; the package of 2012 does not say so in its package.json',
  prepin: '2026-11-22: Unlicense dedicates it to the public',
  'robust-predicates': '2026-11-22: Unlicense dedicates it to the public',
};

/** One line for each locked package (of all platforms) whose licence we may not use. */
export function licenceComplaints(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const names = new Set(Object.keys(packages).map(nameOf));
  const used = Object.entries(packages).filter(([path]) => path !== '');
  return [
    ...used.flatMap(([path, entry]) => {
      const licence = entry.license ?? installedLicence(join(root, path));
      if (isAllowed(licence, nameOf(path), Boolean(entry.dev || entry.devOptional))) return [];
      return [`${nameOf(path)} ${entry.version}: ${licence ?? 'no licence'}`];
    }),
    ...Object.keys(EXCEPTIONS)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: the exception is no longer needed`),
  ];
}

function isAllowed(licence, name, buildOnly) {
  if (EXCEPTIONS[name]) return true;
  if (!licence) return false;
  if (FONTS.test(name) && licence === 'OFL-1.1') return true;
  const known = (id) => ALLOWED.has(id) || (buildOnly && ALLOWED_IN_BUILD.has(id));
  const plain = licence.replaceAll(/[()]/g, '').trim();
  if (/ or /i.test(plain)) return !/ and /i.test(plain) && plain.split(/ or /i).some(known);
  return plain.split(/ and /i).every(known);
}

/** Older packages say it in a list, which npm does not copy into the lock file. */
function installedLicence(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
}

const nameOf = (path) => path.split('node_modules/').at(-1);
