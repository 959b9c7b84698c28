import { describe, expect, it } from '@jest/globals';
import {
  CLAUSE_GROUPS,
  CLAUSE_IDS,
  CLAUSE_REFERENCES,
  CLAUSE_VARIANTS,
  inDocumentOrder,
  wordingOf,
} from './clauses';
import { CLAUSE_VARIABLES } from './clause-variables';
import { clauseCatalogue } from './clauses.data';
import { clausesDe } from './clauses.de.data';
import { clausesEn } from './clauses.en.data';
import { CONCERN_CATEGORY_IDS } from './concern-categories';
import { concernCategories } from './concern-categories.data';
import { INFORMATION_ITEM_IDS, itemWords } from './information-items';
import { informationItems } from './information-items.data';
import { legalStatus } from './legal-status.data';
import { ruleLabels } from './rule-labels.data';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
const rulesIn = (condition: string) =>
  [...condition.matchAll(/rule\('(\w+)'\)/g)].map((match) => match[1] ?? '');

describe('the clause library', () => {
  it('lists every clause once, in the order of its ids', () => {
    expect(clauseCatalogue.entries.map((entry) => entry.id)).toEqual([...CLAUSE_IDS]);
  });

  it('has a chapter for every clause and a clause in every chapter', () => {
    expect(new Set(clauseCatalogue.entries.map((entry) => entry.group))).toEqual(new Set(CLAUSE_GROUPS));
  });

  it.each(clauseCatalogue.entries)('$id uses exactly the placeholders that it declares', (entry) => {
    const used = CLAUSE_VARIANTS.flatMap((variant) => placeholders(clausesDe[entry.id].texts[variant]));
    expect(new Set(used)).toEqual(new Set(entry.variables));
    expect(entry.variables.filter((name) => !(name in CLAUSE_VARIABLES))).toEqual([]);
  });

  it.each(clauseCatalogue.entries)('$id says the same in English: placeholders and hints', ({ id }) => {
    for (const variant of CLAUSE_VARIANTS) {
      const [german, english] = [clausesDe[id].texts[variant], clausesEn[id].texts[variant]];
      expect(placeholders(english).sort()).toEqual(placeholders(german).sort());
      expect(english).not.toMatch(/Betriebsrat|Arbeitgeber|DSGVO|KI-VO/);
    }
    expect(clausesEn[id].hints).toHaveLength(clausesDe[id].hints.length);
  });

  it('refers to rules that have a label', () => {
    const rules = clauseCatalogue.entries.flatMap((entry) => rulesIn(entry.requiredWhen));
    expect(rules.filter((rule) => !(rule in ruleLabels))).toEqual([]);
  });

  it('knows a label for every cross-reference', () => {
    for (const name of Object.keys(CLAUSE_REFERENCES)) {
      expect(CLAUSE_VARIABLES[name]?.input).toBe('REFERENCE');
    }
  });

  it('come in the order of the document', () => {
    const order = inDocumentOrder(clauseCatalogue.entries).map(({ id }) => id);
    expect([...order].sort()).toEqual([...CLAUSE_IDS].sort());
    expect([order[0], order.indexOf('K26') < order.indexOf('K15'), order.at(-1)]).toEqual([
      'K01',
      true,
      'K36',
    ]);
  });

  it('appends a wording that only adds to the balanced text', () => {
    const entry = clauseCatalogue.entries.find((candidate) => candidate.id === 'K17');
    if (!entry) throw new Error('K17 is missing');
    const full = wordingOf(entry, clausesDe.K17, 'EMPLOYEE');
    expect(full.startsWith(clausesDe.K17.texts.BALANCED)).toBe(true);
    expect(full.endsWith(clausesDe.K17.texts.EMPLOYEE)).toBe(true);
    expect(wordingOf(entry, clausesDe.K17, 'EMPLOYER')).toBe(clausesDe.K17.texts.EMPLOYER);
  });
});

describe('the other catalogues', () => {
  it('promise no works council where there is none (domain 2.6)', () => {
    const words = informationItems.entries.flatMap((item) => {
      const { label, help } = itemWords(item, false);
      return [label.de, label.en, help.de, help.en];
    });
    expect(
      words.filter((text) => /Betriebsr[aä]t|Betriebsvereinbarung|works (council|agreement)/.test(text)),
    ).toEqual([]);
  });

  it('hold each information item and each concern category once', () => {
    expect(informationItems.entries.map((item) => item.id)).toEqual([...INFORMATION_ITEM_IDS]);
    expect(concernCategories.entries.map((category) => category.id)).toEqual([...CONCERN_CATEGORY_IDS]);
  });

  it('refer to rules and clauses that exist', () => {
    const rules = informationItems.entries.flatMap((item) => rulesIn(item.mandatoryWhen));
    expect(rules.filter((rule) => !(rule in ruleLabels))).toEqual([]);
    expect(legalStatus.entries.length).toBe(new Set(legalStatus.entries.map((entry) => entry.id)).size);
  });
});
