import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { licenceComplaints } from './lib/licences.mjs';
import { lockComplaints } from './lib/lock-file.mjs';

/** What a check says about a lock file with these packages. */
const complaintsAbout = (check: (root: string) => string[], packages: Record<string, object>): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'einklang-lock-'));
  try {
    const entries = Object.entries(packages).map(([name, entry]) => [
      `node_modules/${name}`,
      { version: '1.0.0', integrity: 'sha512-x', ...entry },
    ]);
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ packages: Object.fromEntries(entries) }),
    );
    return check(folder).filter((line) => !line.includes('no longer needed'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('licences', () => {
  it.each([
    ['MIT', {}],
    ['(MIT OR EUPL-1.1+)', {}],
    ['Apache-2.0 AND MIT', {}],
    ['MPL-2.0', { dev: true }],
  ])('%s may be used', (license, more) => {
    expect(complaintsAbout(licenceComplaints, { a: { license, ...more } })).toEqual([]);
  });

  it.each([
    ['GPL-3.0-only', {}],
    ['AGPL-3.0', { dev: true }],
    ['MIT AND GPL-2.0', {}],
    ['MPL-2.0', {}],
    ['OFL-1.1', {}],
    ['SEE LICENSE IN LICENSE.md', {}],
  ])('%s may not be used', (license, more) => {
    expect(complaintsAbout(licenceComplaints, { a: { license, ...more } })).toEqual([`a 1.0.0: ${license}`]);
  });

  it('a package that names none may not be used', () => {
    expect(complaintsAbout(licenceComplaints, { a: {} })).toEqual(['a 1.0.0: no licence']);
  });
});

describe('lock file', () => {
  it('holds no address of a registry and a checksum for everything', () => {
    expect(complaintsAbout(lockComplaints, { a: { resolved: 'https://example.com/a.tgz' } })).toEqual([
      'node_modules/a: holds the address of a registry',
    ]);
    expect(complaintsAbout(lockComplaints, { a: { integrity: undefined } })).toEqual([
      'node_modules/a: has no checksum',
    ]);
  });

  it('holds the binaries of every platform that a package brings', () => {
    const optionalDependencies = {
      'a-linux-x64-gnu': '1.0.0',
      'a-darwin-arm64': '1.0.0',
      'a-win32-x64': '1.0.0',
    };
    const packages = { a: { optionalDependencies }, 'a-linux-x64-gnu': {} };
    expect(complaintsAbout(lockComplaints, packages)).toEqual(['node_modules/a: a-darwin-arm64 is missing']);
  });
});
