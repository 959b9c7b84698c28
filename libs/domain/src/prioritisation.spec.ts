import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  agreedHumanScore,
  benefitScore,
  dataScore,
  dataScoreOf,
  feasibilityScore,
  humanScore,
  humanScoreOf,
  isQuickWin,
  priorityClass,
  priorityScore,
} from './prioritisation';

describe('the vectors of domain 5.4', () => {
  it.each([
    [80, 60, 70, 70.5, 'PRIORITY'],
    [55, 85, 80, 70.13, 'PRIORITY'],
    [90, 90, 35, 67.79, 'STOP_DESIGN'],
    [60, 0, 90, 0, 'DEFER'],
  ])('B %s F %s H %s: P %s, %s', (benefit, feasibility, human, expected, expectedClass) => {
    const priority = priorityScore(benefit, feasibility, human);
    expect(priority).toBeCloseTo(expected, 2);
    expect(priorityClass(priority, human)).toBe(expectedClass);
  });
});

describe('the parts', () => {
  it('weigh benefit and feasibility', () => {
    expect(benefitScore({ economic: 100, quality: 0, relief: 0, strategic: 0 })).toBe(35);
    expect(benefitScore({ economic: 80, quality: 80, relief: 80, strategic: 80 })).toBeCloseTo(80, 9);
    expect(
      feasibilityScore({ data: 50, technologyMaturity: 80, implementability: 60, homework: 62 }),
    ).toBeCloseTo(61.3, 9);
  });

  it('cap feasibility while the homework is not done', () => {
    const ready = { data: 100, technologyMaturity: 100, implementability: 100 };
    expect(feasibilityScore({ ...ready, homework: 39 })).toBe(50);
    expect(feasibilityScore({ ...ready, homework: 40 })).toBeCloseTo(91, 9);
  });

  it('turn ratings into scores', () => {
    expect(dataScore([4, 4, 2, 2, 0, 0])).toBe(50);
    expect(humanScore([3, 3, 3, 3, 3, 3])).toBe(75);
    expect(humanScore([])).toBe(0);
  });

  it('have no score until enough is rated', () => {
    const data = { DV1: 4, DV2: 4, DV3: 2, DV4: 2, DV5: 0 };
    expect(dataScoreOf(data)).toBeNull();
    expect(dataScoreOf({ ...data, DV6: 0 })).toBe(50);
    const human = { RELIEF: 3, LATITUDE: 3, LEARNING: 3, PROTECTION: 3, SECURITY: 2 } as const;
    expect(humanScoreOf(human)).toBeNull();
    expect(humanScoreOf({ ...human, TRANSPARENCY: 4 })).toBe(75);
    expect(humanScoreOf({ ...human, TRANSPARENCY: 'NR' })).toBe(70);
    expect(humanScoreOf({ ...human, TRANSPARENCY: 'NR', LEARNING: 'NR' })).toBeNull();
  });

  it('take the lower of two proposals that are far apart', () => {
    expect(agreedHumanScore(80, 60)).toEqual({ score: 60, toDiscuss: true });
    expect(agreedHumanScore(80, 61)).toEqual({ score: 70.5, toDiscuss: false });
    expect(agreedHumanScore(80, 60, true)).toEqual({ score: 70, toDiscuss: false });
  });

  it('classes meet at 70 and 50', () => {
    expect([70, 69.99, 50, 49.99].map((priority) => priorityClass(priority, 40))).toEqual([
      'PRIORITY',
      'EXAMINE',
      'EXAMINE',
      'DEFER',
    ]);
  });

  it('know a quick win', () => {
    expect(isQuickWin(60, 3, ['R05'])).toBe(true);
    expect(isQuickWin(60, 3, ['R05', 'R08'])).toBe(false);
    expect(isQuickWin(60, 4, [])).toBe(false);
    expect(isQuickWin(59.9, 3, [])).toBe(false);
  });
});

describe('laws of priority', () => {
  const score = fc.integer({ min: 0, max: 100 });

  it('stays between the smallest and the largest part, and any zero makes it zero', () => {
    fc.assert(
      fc.property(score, score, score, (benefit, feasibility, human) => {
        const priority = priorityScore(benefit, feasibility, human);
        expect(priority).toBeGreaterThanOrEqual(Math.min(benefit, feasibility, human) - 1e-9);
        expect(priority).toBeLessThanOrEqual(Math.max(benefit, feasibility, human) + 1e-9);
        if (benefit * feasibility * human === 0) expect(priority).toBe(0);
      }),
    );
  });

  it('never falls when one part rises', () => {
    fc.assert(
      fc.property(score, score, score, score, (benefit, feasibility, human, more) => {
        const before = priorityScore(benefit, feasibility, human);
        const raised = (value: number): number => Math.min(100, value + more);
        for (const after of [
          priorityScore(raised(benefit), feasibility, human),
          priorityScore(benefit, raised(feasibility), human),
          priorityScore(benefit, feasibility, raised(human)),
        ])
          expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('needs weights that make one', () => {
    expect(() => priorityScore(1, 1, 1, { benefit: 0.5, feasibility: 0.5, human: 0.5 })).toThrow(RangeError);
    expect(priorityScore(50, 50, 50, { benefit: 0.2, feasibility: 0.3, human: 0.5 })).toBeCloseTo(50, 9);
  });
});
