import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIST = 'migrations/migrations.ts';
const LAST = 'migrations/9999-mutant.ts';

/**
 * Breaks the tree in this folder; returns the way back.
 *
 * @param {string} folder
 * @param {{file?: string, find?: string | RegExp, put?: string, sql?: string, also?: object}} mutant
 */
export function apply(folder, { sql, also, ...change }) {
  const kept = new Map();
  const write = (path, text) => {
    const file = join(folder, path);
    if (!kept.has(file)) kept.set(file, readIfThere(file));
    writeFileSync(file, text);
  };
  if (sql) {
    write(LAST, migrationOf(sql));
    write(
      LIST,
      `import { Mutant1763809999999 } from './9999-mutant';\n` +
        readFileSync(join(folder, LIST), 'utf8').replace(
          '] as const;',
          '  Mutant1763809999999,\n] as const;',
        ),
    );
  }
  for (const { file, find, put } of [change, ...(also ? [also] : [])].filter((one) => one.file))
    write(file, broken(readFileSync(join(folder, file), 'utf8'), { file, find, put }));
  return () => {
    for (const [file, text] of kept)
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
  };
}

/** @throws {Error} when the passage is not there, or more than once: then the mutant says nothing any more */
export function broken(text, { file, find, put }) {
  const times = typeof find === 'string' ? text.split(find).length - 1 : (text.match(find) ?? []).length;
  if (times === 0 || (typeof find === 'string' && times > 1))
    throw new Error(`»${find}« stands ${times} times in ${file}; teach tools/prove/mutants the new words.`);
  return text.replace(find, () => put);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const migrationOf = (sql) => `export class Mutant1763809999999 {
  async up(runner: { query(text: string): Promise<unknown> }): Promise<void> {
    await runner.query(${JSON.stringify(sql)});
  }
  async down(): Promise<void> {}
}
`;
