import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkFacts } from './facts-check';
import { SYSTEM_FACT_FIELDS, type SystemFacts } from './facts';
import { ANSWER_SEEDS, answersFrom } from './identification.fixture';
import { classOfAnswers, factsOf, factsToAsk } from './identification-facts';
import { QUESTION_IDS, type IdentificationAnswers } from './identification-questions';

const anyAnswers = fc
  .array(fc.nat(4095), { minLength: ANSWER_SEEDS, maxLength: ANSWER_SEEDS })
  .map(answersFrom);
const open = { isAiSystem: 'unclear' } as const;

describe('the facts that answers settle', () => {
  it.each<[IdentificationAnswers, Partial<SystemFacts>]>([
    [{}, {}],
    [{ A3: 'generative' }, { generativeAi: true }],
    [{ A3: 'mlStatic', C1: 'no' }, { continuousLearning: false }],
    [{ A3: 'mixed', C1: 'no' }, {}],
    [{ A3: 'unknown', C1: 'no' }, {}],
    [{ C1: 'yes' }, { continuousLearning: true }],
    [{ A3: 'mlContinuous', C1: 'unknown' }, { continuousLearning: true }],
    [{ A2: 'cloud' }, { cloud: true }],
    [{ A2: 'server' }, { cloud: false }],
    [{ A2: 'lake' }, { dataLake: true }],
    [{ E1: 'yes' }, { processesEmployeeData: true }],
    [{ E1: 'no' }, {}],
    [{ E1: 'no', E4: 'no' }, { processesEmployeeData: false }],
    [{ A1: ['usageLog'] }, {}],
    [
      { A1: ['usageLog'], E1: 'yes' },
      { processesEmployeeData: true, logsUserActivity: true },
    ],
    [{ E2: 'yes' }, { performanceDataDerivable: true }],
    [{ E2: 'no' }, { performanceDataDerivable: false }],
    [{ E3: 'yes', E4: 'yes' }, {}],
  ])('%j', (answers, facts) => {
    expect(factsOf(answers)).toEqual({ ...open, ...facts });
  });

  it('are facts, whatever is answered, and an unknown settles none', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...QUESTION_IDS), (answers, id) => {
        const { isAiSystem, ...settled } = factsOf(answers);
        expect(checkFacts({ isAiSystem, ...settled })).toMatchObject({ ok: true });
        const { isAiSystem: _, ...fewer } = factsOf({ ...answers, [id]: 'unknown' });
        expect({ ...settled, ...fewer }).toEqual(settled);
      }),
    );
  });

  it('and those that are asked one by one are facts too', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const asked = factsToAsk(answers);
        expect(asked.every((fact) => fact in SYSTEM_FACT_FIELDS)).toBe(true);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });
});

describe('the class of a system without an initiative', () => {
  const plain: IdentificationAnswers = {
    A1: ['sensor'],
    A3: 'mlStatic',
    A4: ['recommend'],
    B3: 'no',
    E2: 'no',
    E3: 'no',
    E4: 'no',
  };

  it('is only given where no fact on which it depends is open', () => {
    expect(classOfAnswers(plain)).toBe('MINIMAL');
    for (const more of [
      { E3: 'unknown' },
      { E4: 'yes' },
      { A1: ['customer'] },
      { A4: ['control'] },
      { A3: 'generative' },
    ] as const)
      expect(classOfAnswers({ ...plain, ...more })).toBeNull();
  });

  it('does not exist for what certainly is no AI', () => {
    expect(classOfAnswers({ A3: 'formula', C1: 'no', C2: 'no', C3: 'yes', C4: 'no' })).toBe('NOT_APPLICABLE');
  });
});
