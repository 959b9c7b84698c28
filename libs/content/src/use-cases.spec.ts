import {
  aiActClassOf,
  BENEFIT_CATEGORIES,
  checkFacts,
  dpiaThreshold,
  evaluateRules,
  humanScore,
  mergeFacts,
  mergeOrgFacts,
  profileGaps,
  type RuleId,
} from '@einklang/domain';
import { describe, expect, it } from '@jest/globals';
import { ruleLabels } from './rule-labels.data';
import { companySizeOf, sectorsOf } from './sectors';
import { useCases } from './use-cases.data';
import { useCasesDe } from './use-cases.de.data';
import { useCasesEn } from './use-cases.en.data';
import { DATA_KIND_LABELS } from './use-case-labels';
import { USE_CASE_IDS, type UseCase } from './use-cases';

const LONGEST_SENTENCE = 25;
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);
const council = mergeOrgFacts({ representationType: 'WORKS_COUNCIL' });
const follows = ({ presumedFacts }: UseCase): readonly RuleId[] => {
  const facts = mergeFacts(presumedFacts);
  return evaluateRules(facts, council, {
    aiActClass: aiActClassOf(facts),
    dpiaNeeded: dpiaThreshold(facts).needed,
  }).active;
};

/** What no application can presume, because it hangs on the company and not on the system. */
const NOT_FROM_THE_SYSTEM: Partial<Record<RuleId, string>> = {
  R12: 'how many jobs are affected, and what freed time is for, is for the company to say',
  R19: 'hangs on the number of permanent employees',
};

describe('the library of applications', () => {
  it('holds the thirty in the order of their ids, in both languages', () => {
    expect(useCases.entries.map(({ id }) => id)).toEqual([...USE_CASE_IDS]);
    expect(Object.keys(useCasesDe)).toEqual([...USE_CASE_IDS]);
    expect(Object.keys(useCasesEn)).toEqual([...USE_CASE_IDS]);
    const titles = USE_CASE_IDS.map((id) => useCasesDe[id].title);
    expect(new Set(titles).size).toBe(USE_CASE_IDS.length);
  });

  it.each(useCases.entries)('$id presumes facts that exist, and its rules follow from them', (entry) => {
    expect(checkFacts(entry.presumedFacts)).toEqual({ ok: true, errors: [] });
    const active = follows(entry);
    expect(entry.rules.filter((rule) => !(rule in NOT_FROM_THE_SYSTEM) && !active.includes(rule))).toEqual(
      [],
    );
    expect([...entry.rules, ...entry.rulesToCheck].filter((rule) => !(rule in ruleLabels))).toEqual([]);
    expect(entry.rulesToCheck.filter((rule) => entry.rules.includes(rule))).toEqual([]);
  });

  it.each(useCases.entries)('$id claims no consent that the table does not name', (entry) => {
    const named: readonly RuleId[] = [...entry.rules, ...entry.rulesToCheck];
    const items = evaluateRules(mergeFacts(entry.presumedFacts), council).consentItems;
    expect(items.filter((rule) => !named.includes(rule))).toEqual([]);
  });

  it('finds high risk where persons are rated or chosen, and asks for a check where time is allotted', () => {
    const ofClass = (wanted: string) =>
      useCases.entries
        .filter(({ presumedFacts }) => aiActClassOf(mergeFacts(presumedFacts)) === wanted)
        .map(({ id }) => id);
    expect(ofClass('HIGH_RISK')).toEqual(['UC14', 'UC15']);
    expect(ofClass('HIGH_RISK_CHECK')).toEqual(['UC02', 'UC10', 'UC11', 'UC25']);
    expect(ofClass('PROHIBITED')).toEqual([]);
    expect(ofClass('TRANSPARENCY')).toEqual(['UC03']);
  });

  it('advises against scoring people, and lets no high risk look humane', () => {
    expect(useCases.entries.filter(({ adviseAgainst }) => adviseAgainst).map(({ id }) => id)).toEqual([
      'UC14',
    ]);
    expect(useCases.entries.filter(({ human }) => humanScore(human) < 40).map(({ id }) => id)).toEqual([
      'UC14',
      'UC15',
    ]);
  });

  it('presumes full protection from control only where no data of employees are', () => {
    for (const { id, human, presumedFacts } of useCases.entries)
      expect([id, human[3] === 4 && presumedFacts.processesEmployeeData === true]).toEqual([id, false]);
  });

  it.each([
    ['de', useCasesDe],
    ['en', useCasesEn],
  ] as const)('says it in sentences that fit their fields (%s)', (_, words) => {
    for (const id of USE_CASE_IDS) {
      const { title, alternatives, ...texts } = words[id];
      expect([id, title.length <= 80, texts.problem.length <= 600]).toEqual([id, true, true]);
      expect([id, Object.values(texts).filter((text) => !/[.!?]$/.test(text))]).toEqual([id, []]);
      const long = Object.values(texts)
        .flatMap(sentences)
        .filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE);
      expect([id, long]).toEqual([id, []]);
      expect([id, alternatives.filter((text) => text.length > 600 || text === '')]).toEqual([id, []]);
    }
  });

  it('leaves only people open in the profile that it gives along', () => {
    for (const { id, benefitTypes, aiFunctions } of useCases.entries) {
      const { process, decisions, alternatives } = useCasesDe[id];
      const gaps = profileGaps({
        process,
        decisions,
        alternatives,
        benefitTypes,
        aiFunctions,
        groups: [],
        suggestedBy: null,
        currentHours: null,
      });
      expect([id, gaps]).toEqual([id, ['groups', 'suggestedBy']]);
      const known: readonly string[] = ['TIME_SAVING', ...BENEFIT_CATEGORIES];
      expect(benefitTypes.filter((type) => !known.includes(type))).toEqual([]);
    }
  });

  it('uses every kind of data that has a name', () => {
    const used = new Set(useCases.entries.flatMap(({ data }) => data));
    expect([...used].sort()).toEqual(Object.keys(DATA_KIND_LABELS).sort());
  });
});

describe('the sector of a company', () => {
  it.each([
    ['C25 Metallerzeugnisse', ['MANUFACTURING']],
    ['Q88 Soziale Dienste', ['CARE']],
    ['H53 Kurierdienste', ['LOGISTICS']],
    ['43.2 Bauinstallation', ['CONSTRUCTION', 'CRAFT']],
    ['Metallbau', []],
    ['', []],
    ['X99', []],
  ])('of %j is %j', (sector, expected) => {
    expect(sectorsOf(sector)).toEqual(expected);
  });

  it('goes with its size', () => {
    expect([0, 49, 50, 249, 250].map(companySizeOf)).toEqual(['SMALL', 'SMALL', 'MEDIUM', 'MEDIUM', 'LARGE']);
  });
});
