import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../../../..');
const sources = ['apps/web/src', 'libs/ui/src']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx$/.test(path));
const sheets = readFileSync(join(root, 'libs/ui/src/theme/styles.ts'), 'utf8');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
}

function usedComponents(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of sources)
    for (const [, names] of readFileSync(path, 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g))
      for (const name of names!.split(',')) found.set(name.trim().replace(/^type /, ''), path);
  return found;
}

describe('styles', () => {
  it('has the sheet of every Mantine component that is used', () => {
    const missing = [...usedComponents().keys()]
      .filter((name) => existsSync(join(root, `node_modules/@mantine/core/styles/${name}.css`)))
      .filter((name) => !sheets.includes(`/${name}.css'`))
      .map((name) => `add to libs/ui/src/theme/styles.ts: import '@mantine/core/styles/${name}.css';`);
    expect(missing).toEqual([]);
  });

  /** These write style elements at run time, which the content security policy refuses. */
  it.each(['SimpleGrid', 'Grid', 'AppShell', 'ScrollArea', 'Modal', 'Drawer', 'Menu', 'InlineStyles'])(
    'does without %s',
    (name) => {
      expect(usedComponents().get(name)).toBeUndefined();
    },
  );

  it('uses no responsive style props, which write style elements too', () => {
    const offenders = sources.filter((path) =>
      /=\{\{ ?(base|xs|sm|md|lg|xl):|visibleFrom=|hiddenFrom=/.test(readFileSync(path, 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});
