import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CONCERN_ACTS,
  isUnanswered,
  NEW_CONCERN,
  workOnConcern,
  type ConcernAct,
  type ConcernStanding,
} from './concern';

/** What a row of acts makes of a new concern; a refused one leaves it as it is. */
const after = (...acts: readonly ConcernAct[]): ConcernStanding =>
  acts.reduce<ConcernStanding>((concern, act) => {
    const step = workOnConcern(concern, act);
    return step.ok ? step.next : concern;
  }, NEW_CONCERN);
const refusal = (concern: ConcernStanding, act: ConcernAct) => {
  const step = workOnConcern(concern, act);
  return step.ok ? null : step.refusal;
};

describe('a concern (BT-5, domain 7.3)', () => {
  it('goes from new to checked in five steps', () => {
    const way = ['ANSWER', 'AGREE_MEASURE', 'COMPLETE_MEASURE', 'CHECK'] as const;
    expect(way.map((_, done) => after(...way.slice(0, done + 1)).state)).toEqual([
      'ANSWERED',
      'MEASURE_AGREED',
      'IMPLEMENTED',
      'CHECKED',
    ]);
  });

  it('is implemented only when every measure is', () => {
    const two = after('ANSWER', 'AGREE_MEASURE', 'AGREE_MEASURE', 'COMPLETE_MEASURE');
    expect(two).toEqual({ state: 'MEASURE_AGREED', openMeasures: 1 });
    expect(refusal(two, 'CHECK')).toBe('not-implemented');
    expect(after('ANSWER', 'AGREE_MEASURE', 'COMPLETE_MEASURE', 'AGREE_MEASURE').state).toBe(
      'MEASURE_AGREED',
    );
  });

  it('is not followed with reasons, which are an answer; what was agreed is not dropped', () => {
    expect(after('DECLINE').state).toBe('NOT_FOLLOWED');
    expect(after('ANSWER', 'DECLINE').state).toBe('NOT_FOLLOWED');
    expect(isUnanswered(after('DECLINE'))).toBe(false);
    expect(isUnanswered(NEW_CONCERN)).toBe(true);
    expect(refusal(after('ANSWER', 'AGREE_MEASURE'), 'DECLINE')).toBe('measure-agreed');
  });

  it.each([
    ['AGREE_MEASURE', [], 'not-answered'],
    ['COMPLETE_MEASURE', [], 'no-open-measure'],
    ['CHECK', ['ANSWER'], 'not-implemented'],
    ['ANSWER', ['ANSWER'], 'already-answered'],
    ['ANSWER', ['DECLINE'], 'not-followed'],
    ['AGREE_MEASURE', ['ANSWER', 'AGREE_MEASURE', 'COMPLETE_MEASURE', 'CHECK'], 'checked'],
  ] as const)('refuses %s after %j: %s', (act, before, why) => {
    expect(refusal(after(...before), act)).toBe(why);
  });

  it('counts open measures rightly whatever is done in whatever order, and never unanswers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CONCERN_ACTS), { maxLength: 40 }), (acts) => {
        let concern = NEW_CONCERN;
        for (const act of acts) {
          const step = workOnConcern(concern, act);
          if (!step.ok) continue;
          expect(isUnanswered(step.next)).toBe(false);
          concern = step.next;
          expect(concern.openMeasures).toBeGreaterThanOrEqual(0);
          expect(concern.openMeasures > 0).toBe(concern.state === 'MEASURE_AGREED');
        }
      }),
    );
  });
});
