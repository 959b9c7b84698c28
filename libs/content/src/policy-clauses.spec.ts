import { describe, expect, it } from '@jest/globals';
import { clauseCatalogue } from './clauses.data';
import { CLAUSE_VARIABLES } from './clause-variables';
import { policyClausesDe } from './policy-clauses.de.data';

const clauses = Object.entries(policyClausesDe);

describe('the wordings of a policy', () => {
  it.each(clauses)('%s never uses the words of a works agreement', (_, { title, text }) => {
    expect(`${title} ${text}`).not.toMatch(
      /Betriebsrat|Betriebsvereinbarung|Vereinbarung|BetrVG|Einigungsstelle|Parteien/,
    );
  });

  it.each(clauses)('%s has placeholders that a form can ask for', (_, { text }) => {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !(name in CLAUSE_VARIABLES))).toEqual([]);
  });

  it('covers everything that is always asked for', () => {
    const always = clauseCatalogue.entries.filter((entry) => entry.requiredWhen === 'always');
    expect(always.filter((entry) => policyClausesDe[entry.id] === undefined)).toEqual([]);
  });
});
