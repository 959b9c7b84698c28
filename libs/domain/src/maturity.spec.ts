import { describe, expect, it } from '@jest/globals';
import {
  answeredShare,
  areaScore,
  hasPerceptionGap,
  MATURITY_ITEMS,
  needForAction,
  readMaturity,
  sharedScore,
} from './maturity';

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

describe('a reading of all areas', () => {
  it('knows 24 items in six areas', () => {
    expect(MATURITY_ITEMS).toHaveLength(24);
    expect(MATURITY_ITEMS.slice(0, 5)).toEqual(['HA1', 'HA2', 'HA3', 'HA4', 'ST1']);
  });

  it('reads the vectors of domain 5.2 at once', () => {
    const { areas, overall, answered } = readMaturity({
      ...{ HA1: 3, HA2: 1, HA3: 1, HA4: 4, FK1: 3, FK2: 4, FK3: 3, FK4: 2 },
      ...{ PE1: 1, PE2: 0, PE3: 2, PE4: 'NR', OR1: 4, OR2: 4 },
    });
    expect(areas.map(({ area, score, needForAction: need }) => [area, score, need])).toEqual([
      ['HA', 56.25, 'YELLOW'],
      ['ST', null, null],
      ['FK', 75, 'GREEN'],
      ['OR', null, null],
      ['SG', null, null],
      ['PE', 25, 'RED'],
    ]);
    expect(overall).toBeCloseTo((56.25 + 75 + 25) / 3, 9);
    expect(answered).toBeCloseTo(14 / 24, 9);
  });

  it('has no score while nothing is rated', () => {
    expect(readMaturity({})).toMatchObject({ overall: null, answered: 0 });
  });

  it('makes one score of two sides', () => {
    expect(sharedScore(60, 40)).toBe(50);
    expect(sharedScore(null, 40)).toBe(40);
    expect(sharedScore(null, null)).toBeNull();
  });
});
