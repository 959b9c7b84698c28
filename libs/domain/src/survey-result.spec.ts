import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { validOf, type SurveyItem, type SurveyTally } from './survey';
import { dealtOut, PULSE_ITEMS } from './survey.fixture';
import { surveyOutcome, type SurveyBox, type SurveyColumn } from './survey-result';

const NAMES = ['Nord', 'Süd', 'Tagespflege', 'Verwaltung'];
const boxesOf = (sizes: readonly number[]): SurveyBox[] =>
  dealtOut(sizes).map((tally, at) => ({ groupId: NAMES[at] ?? String(at), count: sizes[at] ?? 0, tally }));
const kinds = (column: SurveyColumn | undefined) =>
  new Set(
    [...Object.values(column?.items ?? {}), ...Object.values(column?.dimensions ?? {}), column?.index].map(
      (cell) => cell?.kind,
    ),
  );

describe('the result of domain 7.6', () => {
  const outcome = surveyOutcome(PULSE_ITEMS, boxesOf([19, 14, 7, 4]), 5);

  it('shows the whole with index 52.1', () => {
    expect(outcome.shows).toBe('GROUPS');
    expect(outcome.total).toMatchObject({ groupId: null, count: 44, index: { kind: 'VALUE', score: 52.1 } });
    expect(outcome.total.dimensions.FUEHRUNG).toMatchObject({ score: 67 });
    expect(outcome.total.items['P14']).toEqual({ kind: 'VALUE', score: 37.2, mean: 2.49 });
    expect(outcome.distribution['P01']).toEqual([0, 2, 5, 9, 18, 10]);
  });

  it('hides the group of 4 and the group of 7 wholly, with their numbers of answers', () => {
    const [north, south, day, office] = outcome.groups;
    expect([north?.count, south?.count, day?.count, office?.count]).toEqual([19, 14, null, null]);
    for (const column of [day, office]) expect(kinds(column)).toEqual(new Set(['TOO_FEW']));
    expect(kinds(north)).toEqual(new Set(['VALUE']));
  });
});

describe('small surveys', () => {
  it('show only the whole below 20 answers', () => {
    const outcome = surveyOutcome(PULSE_ITEMS, boxesOf([10, 9]), 5);
    expect(outcome.shows).toBe('TOTAL');
    expect(outcome.total.count).toBe(19);
    expect(outcome.groups.map(({ count }) => count)).toEqual([null, null]);
    for (const column of outcome.groups) expect(kinds(column)).toEqual(new Set(['TOO_FEW']));
  });

  it('show nothing at all below the threshold, not even how many there were', () => {
    const outcome = surveyOutcome(PULSE_ITEMS, boxesOf([3, 1]), 5);
    expect(outcome.shows).toBe('NOTHING');
    expect(outcome.total.count).toBeNull();
    expect(kinds(outcome.total)).toEqual(new Set(['TOO_FEW']));
    expect(outcome.distribution).toEqual({});
  });
});

const ITEMS: readonly SurveyItem[] = [
  { id: 'A', dim: 'INFO', reverse: false },
  { id: 'B', dim: 'INFO', reverse: true },
  { id: 'C', dim: 'NUTZEN', reverse: false },
];
const box = (people: readonly (readonly number[])[], at: number): SurveyBox => ({
  groupId: String(at),
  count: people.length,
  tally: Object.fromEntries(
    ITEMS.map(({ id }, item) => [
      id,
      [0, 1, 2, 3, 4, 5].map(
        (value) => people.filter((answers) => answers[item] === value).length,
      ) as unknown as SurveyTally,
    ]),
  ),
});

describe('no result', () => {
  it('leads to the answers of fewer than the threshold, in any row', () => {
    const person = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 });
    const company = fc.array(fc.array(person, { maxLength: 14 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(company, fc.integer({ min: 5, max: 8 }), (groups, threshold) => {
        const boxes = groups.map(box);
        const outcome = surveyOutcome(ITEMS, boxes, threshold);
        for (const { id } of ITEMS) {
          if (outcome.total.items[id]?.kind !== 'VALUE') {
            // Without the whole nothing is shown beside it.
            expect(outcome.groups.every(({ items }) => items[id]?.kind === 'TOO_FEW')).toBe(true);
            continue;
          }
          const valid = boxes.map(({ tally }) => validOf(tally[id]!));
          const shown = outcome.groups.map(({ items }) => items[id]?.kind === 'VALUE');
          valid.forEach((n, at) => expect(!shown[at] || n >= threshold).toBe(true));
          const rest = valid.filter((_, at) => !shown[at]).reduce((sum, n) => sum + n, 0);
          expect(rest === 0 || rest >= threshold).toBe(true);
        }
        const answered = boxes.filter((_, at) => outcome.groups[at]?.count === null);
        const restCount = answered.reduce((sum, { count }) => sum + count, 0);
        expect(outcome.total.count === null || restCount === 0 || restCount >= threshold).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
