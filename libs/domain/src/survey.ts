/** What the pulse survey asks about (domain 7.6); OWN are questions of the company and part of no index. */
export const SURVEY_DIMENSIONS = [
  'INFO',
  'BETEILIGUNG',
  'NUTZEN',
  'KONTROLLE',
  'DATEN',
  'SICHERHEIT',
  'BELASTUNG',
  'AUTONOMIE',
  'KOMPETENZ',
  'FUEHRUNG',
  'KORREKTUR',
] as const;
export type SurveyDimension = (typeof SURVEY_DIMENSIONS)[number];

/** A question as far as computing needs it. */
export interface SurveyItem {
  readonly id: string;
  readonly dim: SurveyDimension | 'OWN';
  /** Agreement is bad news: 5 becomes 1. */
  readonly reverse: boolean;
}

/** How often 0 (»kann ich nicht beurteilen«, or nothing), 1, 2, 3, 4 and 5 were answered. */
export type SurveyTally = readonly [number, number, number, number, number, number];
export const NO_ANSWERS: SurveyTally = [0, 0, 0, 0, 0, 0];

/** A survey needs this many who may take part; below it a moderated dialogue takes its place (rule 7, domain 2.6). */
export const SURVEY_MIN_ELIGIBLE = 8;
/** Smallest group whose answers are shown; the sides may only raise it. */
export const SURVEY_THRESHOLD = 5;
/** With fewer answers than this in all, only the whole is shown (S13). */
export const SURVEY_MIN_FOR_GROUPS = 20;
/** Free answers are read only with at least this many questionnaires (rule 6). */
export const SURVEY_MIN_FOR_TEXTS = 10;

export type SurveySignal = 'RED' | 'YELLOW' | 'GREEN';

/** How many really answered: 0 counts as missing. */
export const validOf = ([, ...given]: SurveyTally): number => given.reduce((sum, count) => sum + count, 0);

/** Mean of the valid answers, recoded (6 − x) where agreement is bad news; null without any. */
export function surveyItemMean(tally: SurveyTally, reverse: boolean): number | null {
  const valid = validOf(tally);
  if (valid === 0) return null;
  const sum = tally.reduce((total, count, value) => total + count * value, 0);
  return reverse ? 6 - sum / valid : sum / valid;
}

/** A mean of 1 to 5 as 0 to 100, with one decimal as it is shown: the signal follows what people read. */
export const surveyScore = (mean: number): number => Math.round(((mean - 1) / 4) * 1000) / 10;

/** Below 50 red, from 65 on green. */
export function surveySignal(score: number): SurveySignal {
  if (score < 50) return 'RED';
  return score < 65 ? 'YELLOW' : 'GREEN';
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** What follows from item means: a dimension only where all its items are known, the index only where all are. */
export function surveyScores(
  items: readonly SurveyItem[],
  meanOfItem: (id: string) => number | null,
): { readonly dimensions: ReadonlyMap<SurveyDimension, number>; readonly index: number | null } {
  const dimensions = new Map<SurveyDimension, number>();
  for (const dim of SURVEY_DIMENSIONS) {
    const mean = meanOfAll(
      items.filter((item) => item.dim === dim),
      meanOfItem,
    );
    if (mean !== null) dimensions.set(dim, surveyScore(mean));
  }
  const all = meanOfAll(
    items.filter((item) => item.dim !== 'OWN'),
    meanOfItem,
  );
  return { dimensions, index: all === null ? null : surveyScore(all) };
}

function meanOfAll(items: readonly SurveyItem[], meanOfItem: (id: string) => number | null): number | null {
  const means = items.map(({ id }) => meanOfItem(id));
  return means.length === 0 || means.includes(null) ? null : meanOf(means as number[]);
}

/** The sum of two tallies. */
export const addTallies = (a: SurveyTally, b: SurveyTally): SurveyTally =>
  a.map((count, value) => count + b[value as 0]) as unknown as SurveyTally;
