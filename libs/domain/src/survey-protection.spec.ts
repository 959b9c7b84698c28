import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenCells, mayCompareWaves, surveyOutlook } from './survey-protection';

const hidden = (counts: readonly number[], threshold = 5) => [...hiddenCells(counts, threshold)].sort();

describe('hiding groups', () => {
  it.each([
    ['the example of S15', [19, 13, 6, 3], [2, 3]],
    ['the groups of domain 7.6', [19, 14, 7, 4], [2, 3]],
    ['nothing where all are large enough', [19, 14, 7, 5], []],
    ['one tiny group and its neighbour', [19, 14, 1], [1, 2]],
    ['two tiny groups that are too few even together', [19, 14, 2, 2], [1, 2, 3]],
    ['two tiny groups that are enough together', [19, 14, 3, 2], [2, 3]],
    ['a group that nobody answered for, alone', [19, 14, 0], [2]],
    ['a tiny group beside one that nobody answered for', [19, 14, 4, 0], [1, 2, 3]],
    ['everything where only one group is large', [30, 3], [0, 1]],
  ])('hides %s', (_, counts, expected) => expect(hidden(counts)).toEqual(expected));

  it('keeps hidden what is hidden for another reason, and looks at it in the sum', () => {
    expect([...hiddenCells([19, 14, 7, 4], 5, new Set([0]))].sort()).toEqual([0, 3]);
    // Hidden by its group, but nobody of it answered this question: the other one would stand alone.
    expect([...hiddenCells([19, 14, 4, 0], 5, new Set([2, 3]))].sort()).toEqual([1, 2, 3]);
  });

  it('leaves over nobody or at least two groups with enough answers, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 5, max: 12 }),
        (counts, threshold) => {
          const cells = hiddenCells(counts, threshold);
          counts.forEach((count, at) => expect(cells.has(at) || count >= threshold).toBe(true));
          const rest = [...cells].map((at) => counts[at] ?? 0).filter((count) => count > 0);
          const sum = rest.reduce((total, count) => total + count, 0);
          const safe = sum === 0 || (rest.length > 1 && sum >= threshold);
          expect(safe || cells.size === counts.length).toBe(true);
        },
      ),
    );
  });
});

describe('what is said beforehand', () => {
  it.each([
    [27, 5, 'LIKELY'],
    [19, 5, 'LIKELY'],
    [9, 5, 'IF_ENOUGH'],
    [3, 5, 'NEVER'],
    [6, 7, 'NEVER'],
  ])('of %s people at a threshold of %s: %s', (headcount, threshold, outlook) =>
    expect(surveyOutlook(headcount, threshold)).toBe(outlook),
  );
});

describe('comparing waves (rule 5)', () => {
  it.each([
    [19, 17, null, true],
    [19, 17, 5, true],
    [19, 17, 4, false],
    [19, 4, null, false],
    [4, 19, null, false],
  ])('%s and %s answers, %s changed: %s', (before, after, changed, may) =>
    expect(mayCompareWaves(before, after, 5, changed)).toBe(may),
  );
});
