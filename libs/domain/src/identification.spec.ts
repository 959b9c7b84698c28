import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asksVendor, identify, isAiAfterContest } from './identification';
import { ANSWER_SEEDS, answersFrom } from './identification.fixture';
import {
  isAnswerTo,
  QUESTION_IDS,
  unansweredOf,
  unknownsOf,
  type IdentificationAnswers,
} from './identification-questions';

const anyAnswers = fc
  .array(fc.nat(4095), { minLength: ANSWER_SEEDS, maxLength: ANSWER_SEEDS })
  .map(answersFrom);
const sumOf = (answers: IdentificationAnswers): number => identify(answers).elements.filter(Boolean).length;

// prettier-ignore
const vectors: [string, IdentificationAnswers, string, string, number | null, string][] = [
  ['1 rule chatbot', { A1: ['customer'], A2: 'cloud', A3: 'fixedRules', A4: ['show'], C1: 'no', C2: 'no', C3: 'yes', C4: 'no' }, 'no', 'PRECURSOR', 2, 'none'],
  ['2 LLM chatbot', { A3: 'generative', A1: ['customer'], A2: 'cloud', A4: ['generate'], D1: 'partly' }, 'yes', 'AI', 4, 'trained'],
  ['3 invoice reader', { A3: 'mlContinuous', A1: ['staffInput'], A2: 'cloud', A4: ['recommend'], D1: 'partly' }, 'yes', 'AI', 4, 'learnsOn'],
  ['4 roster by rules and solver', { A3: 'optimisation', C1: 'no', C2: 'no', A4: ['recommend'], A2: 'server', A1: ['otherSystems'] }, 'no', 'PRECURSOR', 3, 'none'],
  ['6 »smart« maintenance', { A3: 'unknown', C2: 'unknown', C4: 'yes' }, 'unclear', 'UNCLEAR', null, 'unknown'],
  ['8 rules, advertised as AI', { A1: ['staffInput'], A2: 'cloud', A3: 'fixedRules', A4: ['recommend'], C1: 'no', C2: 'no', C4: 'yes' }, 'unclear', 'PRECURSOR', 3, 'none'],
];

describe('the vectors of the identification', () => {
  it.each(vectors)('%s', (_, answers, isAiSystem, verdict, sum, learningMode) => {
    expect(identify(answers)).toMatchObject({ isAiSystem, verdict, learningMode });
    if (sum !== null) expect(sumOf(answers)).toBe(sum);
  });

  it('asks the vendor about rules that are advertised as AI, or not fully written down', () => {
    const rules: IdentificationAnswers = { A3: 'fixedRules', C1: 'no', C2: 'no', C3: 'yes', C4: 'no' };
    expect(identify(rules)).toMatchObject({ isAiSystem: 'no', suspicion: false });
    expect(asksVendor(identify(rules))).toBe(false);
    for (const more of [{ C4: 'yes' }, { C3: 'no' }, { A3: 'formula', C4: 'yes' }] as const) {
      const found = identify({ ...rules, ...more });
      expect(found).toMatchObject({ isAiSystem: 'unclear', suspicion: true });
      expect(asksVendor(found)).toBe(true);
    }
    // Solvers are carved out whatever the advertisement says (4.2).
    expect(identify({ ...rules, A3: 'optimisation', C4: 'yes' })).toMatchObject({ isAiSystem: 'no' });
  });
});

const llm: IdentificationAnswers = { A3: 'generative', A4: ['generate'], D1: 'partly' };

describe('the two lenses on both sides of each condition', () => {
  it.each<[IdentificationAnswers, string]>([
    [llm, 'yes'],
    [{ ...llm, D1: 'manual' }, 'unclear'],
    [{ ...llm, A4: ['show'] }, 'unclear'],
    [{ ...llm, A4: ['show'], D2: ['content'] }, 'yes'],
    [{ ...llm, A4: ['show'], D2: ['none'] }, 'unclear'],
    [{ ...llm, A3: 'knowledge' }, 'yes'],
    [{ ...llm, A3: 'mixed' }, 'yes'],
    [{ ...llm, A3: 'mlStatic' }, 'yes'],
    [{ ...llm, A3: 'unknown', C2: 'yes' }, 'yes'],
    [{ ...llm, A3: 'unknown', C2: 'no' }, 'unclear'],
    [{ A4: ['generate'], C2: 'yes' }, 'yes'],
    [{ A3: 'formula', C1: 'no', C2: 'no' }, 'no'],
    [{ A3: 'formula', C1: 'yes', C2: 'no' }, 'unclear'],
    [{ A3: 'formula', C1: 'no', C2: 'unknown' }, 'unclear'],
    [{}, 'unclear'],
  ])('%j is %s under the AI Act', (answers, result) => {
    expect(identify(answers).isAiSystem).toBe(result);
  });

  it.each<[IdentificationAnswers, string]>([
    [{ A3: 'mlStatic', A1: ['sensor'], A4: ['control'] }, 'AI'],
    [{ A3: 'mlStatic', A1: ['sensor'], A2: 'device' }, 'NONE'],
    [{ A3: 'mlStatic', A1: ['none'], A2: 'cloud', A4: ['show'] }, 'NONE'],
    [{ A3: 'knowledge', A2: 'lake', A4: ['decide'] }, 'PRECURSOR'],
    [{ A3: 'formula', A4: ['predict'] }, 'NONE'],
    [{ A1: ['sensor'], A2: 'cloud', A4: ['predict'] }, 'UNCLEAR'],
  ])('%j is %s in the sense of the brochure', (answers, verdict) => {
    expect(identify(answers).verdict).toBe(verdict);
  });

  it.each<[IdentificationAnswers, string]>([
    [{ A3: 'mlStatic' }, 'trained'],
    [{ A3: 'mixed' }, 'trained'],
    [{ A3: 'mixed', C1: 'yes' }, 'learnsOn'],
    [{ A3: 'fixedRules', C1: 'yes' }, 'learnsOn'],
    [{ A3: 'knowledge' }, 'none'],
    [{ A3: 'unknown', C2: 'yes' }, 'trained'],
    [{}, 'unknown'],
  ])('%j learns: %s', (answers, mode) => {
    expect(identify(answers).learningMode).toBe(mode);
  });
});

describe('co-determination', () => {
  const none: IdentificationAnswers = { E1: 'no', E2: 'no', E3: 'no', E4: 'no' };

  it('is off only when all four are answered with no', () => {
    expect(identify(none).coDetermination).toEqual({ check: false, yes: [], open: [] });
    for (const id of ['E1', 'E2', 'E3', 'E4'] as const) {
      expect(identify({ ...none, [id]: 'yes' }).coDetermination).toEqual({
        check: true,
        yes: [id],
        open: [],
      });
      expect(identify({ ...none, [id]: 'unknown' }).coDetermination).toMatchObject({
        check: true,
        open: [id],
      });
      expect(identify({ ...none, [id]: undefined }).coDetermination).toMatchObject({
        check: true,
        open: [id],
      });
    }
  });

  it('does not depend on whether it is AI (INV-07)', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        const { E1, E2, E3, E4 } = one;
        const same = identify({ ...other, E1, E2, E3, E4 }).coDetermination;
        expect(same).toEqual(identify(one).coDetermination);
      }),
    );
  });
});

describe('laws', () => {
  it('is total and deterministic, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = identify(answers);
        expect(identify(structuredClone(answers))).toEqual(found);
        expect(found.elements).toHaveLength(4);
        expect(found.isAiSystem === 'no' && found.suspicion).toBe(false);
        // A certain »no« needs somebody who said so three times.
        if (found.isAiSystem === 'no') expect([answers.C1, answers.C2]).toEqual(['no', 'no']);
      }),
    );
  });

  it('forgetting an answer never makes a certain »no« out of anything', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...QUESTION_IDS), (answers, id) => {
        const { [id]: _, ...fewer } = answers;
        if (identify(answers).isAiSystem === 'no' || ['C3', 'C4', 'D2', 'A4', 'D1'].includes(id)) return;
        expect(identify(fewer).isAiSystem).not.toBe('no');
      }),
    );
  });

  it('a contested »no« is unclear (INV-08), nothing else changes', () => {
    expect(isAiAfterContest('no', true)).toBe('unclear');
    expect(isAiAfterContest('no', false)).toBe('no');
    expect(isAiAfterContest('yes', true)).toBe('yes');
  });

  it('every question is answered, unknown or open', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const id of QUESTION_IDS)
          if (answers[id] !== undefined) expect(isAnswerTo(id, answers[id])).toBe(true);
        expect(unknownsOf(answers).every((id) => answers[id] === 'unknown')).toBe(true);
        expect(unansweredOf(answers).length + Object.keys(answers).length).toBe(QUESTION_IDS.length);
      }),
    );
  });
});

describe('an answer', () => {
  it.each([
    ['A1', ['sensor', 'usageLog'], true],
    ['A1', [], false],
    ['A1', ['sensor', 'sensor'], false],
    ['A1', ['none'], true],
    ['A1', ['none', 'sensor'], false],
    ['A1', 'sensor', false],
    ['A1', ['sensor', 7], false],
    ['A3', 'mixed', true],
    ['A3', ['mixed'], false],
    ['A3', 'toString', false],
    ['B1', 'yes', true],
    ['B1', true, false],
    ['D2', ['none', 'content'], false],
    ['E5', 'unknown', true],
    ['E5', null, false],
  ] as const)('%s %j: %p', (id, value, accepted) => {
    expect(isAnswerTo(id, value)).toBe(accepted);
  });
});
