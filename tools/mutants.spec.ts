import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './lib/project.mjs';
import { broken } from './prove/mutants/apply.mjs';
import { MUTANTS } from './prove/mutants/mutants.mjs';

/** `npm run prove -- mutants` runs them, which takes a while; that they still fit the code is seen here. */
describe('each mutant', () => {
  it('has a name of its own', () => {
    expect(new Set(MUTANTS.map(({ id }) => id)).size).toBe(MUTANTS.length);
  });

  const changes = MUTANTS.flatMap((mutant) =>
    [mutant, mutant.also].flatMap(({ file = '', find = '', put = '' } = {}) =>
      file ? [{ id: mutant.id, file, find, put }] : [],
    ),
  );
  it.each(changes)('$id fits what stands in $file', (change) => {
    const text = readFileSync(join(ROOT, change.file), 'utf8');
    expect(broken(text, change)).not.toBe(text);
  });
});
