/** What money does not show (domain 6.5); a company may add criteria of its own. */
export const NON_MONETARY_CRITERIA = [
  'PROCESS_QUALITY',
  'CUSTOMER_VALUE',
  'WORK_QUALITY',
  'LATITUDE',
  'LEARNING',
  'DATA_PROTECTION',
  'TRANSPARENCY',
  'VENDOR_DEPENDENCE',
  'FUTURE_FIT',
  'ACCEPTANCE',
  'EFFORT',
  'ECOLOGY',
] as const;
export type NonMonetaryCriterion = (typeof NON_MONETARY_CRITERIA)[number];

export interface UtilityCriterion {
  readonly id: string;
  /** 0 to 1; all weights together make 1 ± 0.0005. */
  readonly weight: number;
  /** »K.-o.«: an alternative scoring below is out, whatever its total. */
  readonly minimum?: number;
}

export interface UtilityAlternative {
  readonly id: string;
  /** 0 to 10 by criterion. */
  readonly scores: Readonly<Record<string, number>>;
}

export const UTILITY_ERRORS = [
  'criteria-missing',
  'alternatives-missing',
  'without-ai-missing',
  'name-missing',
  'weights-not-one',
  'score-missing',
  'score-out-of-range',
] as const;
export type UtilityError = (typeof UTILITY_ERRORS)[number];

export interface UtilityResult {
  readonly id: string;
  /** 0 to 10. */
  readonly total: number;
  /** Criteria whose minimum is missed. */
  readonly knockedOutBy: readonly string[];
}

export interface UtilityAnalysis {
  readonly errors: readonly UtilityError[];
  /** The best first; knocked-out alternatives last. */
  readonly ranking: readonly UtilityResult[];
}

const TOLERANCE = 0.0005;

/** Weighted scores for what money does not show (Nutzwertanalyse, domain 6.5). */
export function utilityAnalysis(
  criteria: readonly UtilityCriterion[],
  alternatives: readonly UtilityAlternative[],
): UtilityAnalysis {
  const ranking = alternatives.map((alternative) => resultOf(criteria, alternative));
  ranking.sort(
    (a, b) => Math.sign(a.knockedOutBy.length) - Math.sign(b.knockedOutBy.length) || b.total - a.total,
  );
  return { errors: errorsOf(criteria, alternatives), ranking };
}

/** Whether weights make a whole; the tolerance itself is allowed, rounding of sums of decimals is not held against it. */
export function weightsMakeOne(weights: readonly number[]): boolean {
  return Math.abs(weights.reduce((total, weight) => total + weight, 0) - 1) <= TOLERANCE + 1e-9;
}

/**
 * The same weights in proportion, so that they make exactly 1 in thousandths: what rounding leaves goes to those that
 * lost most by it. Where all are 0, each gets the same.
 */
export function levelledWeights(weights: readonly number[]): number[] {
  const positive = weights.map((weight) => Math.max(weight, 0));
  const total = positive.reduce((sum, weight) => sum + weight, 0);
  const wanted = positive.map((weight) => (total > 0 ? weight / total : 1 / weights.length) * 1000);
  const whole = wanted.map((share) => Math.floor(share + 1e-9));
  const left = 1000 - whole.reduce((sum, share) => sum + share, 0);
  const byLoss = wanted
    .map((share, index) => ({ index, loss: share - (whole[index] ?? 0) }))
    .sort((a, b) => b.loss - a.loss || a.index - b.index);
  const raised = new Set(byLoss.slice(0, left).map(({ index }) => index));
  return whole.map((share, index) => (share + (raised.has(index) ? 1 : 0)) / 1000);
}

function resultOf(criteria: readonly UtilityCriterion[], { id, scores }: UtilityAlternative): UtilityResult {
  const total = criteria.reduce(
    (value, criterion) => value + criterion.weight * (scores[criterion.id] ?? 0),
    0,
  );
  const missed = criteria.filter(
    ({ id: name, minimum }) => minimum !== undefined && (scores[name] ?? 0) < minimum,
  );
  return { id, total, knockedOutBy: missed.map((criterion) => criterion.id) };
}

function errorsOf(
  criteria: readonly UtilityCriterion[],
  alternatives: readonly UtilityAlternative[],
): UtilityError[] {
  const scores = alternatives.flatMap((alternative) => criteria.map(({ id }) => alternative.scores[id]));
  const errors: UtilityError[] = [];
  if (!weightsMakeOne(criteria.map(({ weight }) => weight))) errors.push('weights-not-one');
  if (scores.includes(undefined)) errors.push('score-missing');
  if (scores.some((score) => score !== undefined && !(score >= 0 && score <= 10)))
    errors.push('score-out-of-range');
  return errors;
}
