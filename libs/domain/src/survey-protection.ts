/**
 * Which of the cells of one table row (groups, with a total beside them) must be hidden so that no total leads to fewer
 * than `threshold` answers: each cell below it (rule 1), and then the next smallest ones until what the total leaves over
 * belongs to nobody, or to at least two groups with at least `threshold` answers together (rule 2).
 *
 * @param counts valid answers of each group
 * @param hidden groups that are hidden already, for another reason
 */
export function hiddenCells(
  counts: readonly number[],
  threshold: number,
  hidden: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const result = new Set(hidden);
  counts.forEach((count, at) => {
    if (count < threshold) result.add(at);
  });
  const shown = counts
    .map((count, at) => ({ count, at }))
    .filter(({ at }) => !result.has(at))
    .sort((a, b) => a.count - b.count || a.at - b.at);
  for (const { at } of shown) {
    const rest = [...result].map((index) => counts[index] ?? 0).filter((count) => count > 0);
    const sum = rest.reduce((total, count) => total + count, 0);
    if (sum === 0 || (rest.length > 1 && sum >= threshold)) break;
    result.add(at);
  }
  return result;
}

/** What can be said of a group before anybody answered (S13). */
export const SURVEY_OUTLOOKS = ['LIKELY', 'IF_ENOUGH', 'NEVER'] as const;
export type SurveyOutlook = (typeof SURVEY_OUTLOOKS)[number];

/** Never: it has fewer people than must answer. Likely: a bit more than half would do. */
export function surveyOutlook(headcount: number, threshold: number): SurveyOutlook {
  if (headcount < threshold) return 'NEVER';
  return headcount * 0.55 >= threshold ? 'LIKELY' : 'IF_ENOUGH';
}

/**
 * Two waves of one group are compared only if both have enough answers and nobody can be made out who came or went:
 * enough of them changed, or how many did is not known (rule 5).
 */
export const mayCompareWaves = (
  before: number,
  after: number,
  threshold: number,
  membersChanged: number | null,
): boolean =>
  before >= threshold && after >= threshold && (membersChanged === null || membersChanged >= threshold);
