import type { SurveyDimension, SurveyItem, SurveyTally } from './survey';

/** The 44 valid questionnaires of domain 7.6: dimension, reversed, counts for 1…5 and 0, mean, recoded mean. */
const ROWS: readonly (readonly [string, SurveyDimension, boolean, readonly number[], number, number])[] = [
  ['P01', 'INFO', false, [2, 5, 9, 18, 10, 0], 3.66, 3.66],
  ['P02', 'INFO', false, [4, 9, 12, 13, 6, 0], 3.18, 3.18],
  ['P03', 'BETEILIGUNG', false, [3, 8, 13, 13, 7, 0], 3.3, 3.3],
  ['P04', 'BETEILIGUNG', false, [6, 11, 13, 9, 4, 1], 2.86, 2.86],
  ['P05', 'NUTZEN', false, [3, 7, 14, 14, 6, 0], 3.3, 3.3],
  ['P06', 'KONTROLLE', true, [5, 7, 8, 13, 11, 0], 3.41, 2.59],
  ['P07', 'DATEN', false, [4, 8, 14, 12, 5, 1], 3.14, 3.14],
  ['P08', 'SICHERHEIT', true, [8, 12, 10, 9, 5, 0], 2.8, 3.2],
  ['P09', 'BELASTUNG', true, [4, 6, 11, 14, 9, 0], 3.41, 2.59],
  ['P10', 'AUTONOMIE', false, [3, 9, 13, 13, 5, 1], 3.19, 3.19],
  ['P11', 'AUTONOMIE', false, [2, 6, 14, 15, 7, 0], 3.43, 3.43],
  ['P12', 'KOMPETENZ', false, [9, 13, 11, 7, 3, 1], 2.58, 2.58],
  ['P13', 'FUEHRUNG', false, [2, 5, 9, 17, 11, 0], 3.68, 3.68],
  ['P14', 'KORREKTUR', false, [11, 13, 9, 7, 3, 1], 2.49, 2.49],
];

export const PULSE_ITEMS: readonly SurveyItem[] = ROWS.map(([id, dim, reverse]) => ({ id, dim, reverse }));

export const PULSE_VECTOR = ROWS.map(([id, , , counts, mean, recoded]) => ({
  id,
  tally: [counts[5], ...counts.slice(0, 5)] as unknown as SurveyTally,
  mean,
  recoded,
}));

/** Every answer dealt out to groups of these sizes, each item in an order of its own. */
export function dealtOut(sizes: readonly number[]): Record<string, SurveyTally>[] {
  const boxes = sizes.map((): Record<string, SurveyTally> => ({}));
  PULSE_VECTOR.forEach(({ id, tally }, item) => {
    const values = tally.flatMap((count, value) => Array.from({ length: count }, () => value));
    const turned = values.map((_, at) => values[(at * 5 + item * 7) % values.length] ?? 0);
    let from = 0;
    sizes.forEach((size, group) => {
      const counts = [0, 0, 0, 0, 0, 0];
      for (const value of turned.slice(from, from + size)) counts[value]! += 1;
      boxes[group]![id] = counts as unknown as SurveyTally;
      from += size;
    });
  });
  return boxes;
}
