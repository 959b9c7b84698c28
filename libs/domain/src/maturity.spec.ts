import { describe, expect, it } from '@jest/globals';
import { answeredShare, areaScore, hasPerceptionGap, needForAction } from './maturity';

describe('the maturity check', () => {
  it.each([
    [[3, 1, 1, 4], 56.25, 'YELLOW'],
    [[1, 0, 2, 'NR'], 25, 'RED'],
    [[3, 4, 3, 2], 75, 'GREEN'],
    [[4, 4, 'NR', null], null, null],
    [['NR', 'NR', 'NR', 'NR'], null, null],
    [[], null, null],
  ] as const)('%j: %s %s', (ratings, score, need) => {
    expect(areaScore(ratings)).toEqual({ score, needForAction: need });
  });

  it('changes its light at 40 and 70', () => {
    expect([39.9, 40, 69.9, 70].map(needForAction)).toEqual(['RED', 'YELLOW', 'YELLOW', 'GREEN']);
  });

  it('counts answers and gaps', () => {
    expect(answeredShare([0, 'NR', null, null])).toBe(0.5);
    expect(answeredShare([])).toBe(0);
    expect(hasPerceptionGap(60, 35)).toBe(true);
    expect(hasPerceptionGap(60, 36)).toBe(false);
  });
});
