import { SYSTEM_FACT_FIELDS } from '@einklang/domain';
import { describe, expect, it } from '@jest/globals';
import { textsOf } from '@einklang/texts';
import { FACT_SECTIONS } from './fact-sections';

describe('the sections of the facts', () => {
  const shown: string[] = Object.values(FACT_SECTIONS).flat();

  it('hold every fact once', () => {
    expect([...shown].sort()).toEqual(Object.keys(SYSTEM_FACT_FIELDS).sort());
  });

  it('have words for every fact and every choice', () => {
    const { names, values } = textsOf('de').potential.facts;
    expect(Object.keys(names).sort()).toEqual([...shown].sort());
    for (const [name, field] of Object.entries(SYSTEM_FACT_FIELDS))
      if (field.kind === 'enum')
        expect(Object.keys(values[name as keyof typeof values])).toEqual([...field.values]);
  });
});
