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

export type UtilityError = 'weights-not-one' | 'score-missing' | 'score-out-of-range';

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
  const weights = criteria.reduce((total, { weight }) => total + weight, 0);
  const scores = alternatives.flatMap((alternative) => criteria.map(({ id }) => alternative.scores[id]));
  const errors: UtilityError[] = [];
  // The tolerance itself is allowed; rounding of sums of decimals is not held against it.
  if (Math.abs(weights - 1) > TOLERANCE + 1e-9) errors.push('weights-not-one');
  if (scores.includes(undefined)) errors.push('score-missing');
  if (scores.some((score) => score !== undefined && !(score >= 0 && score <= 10)))
    errors.push('score-out-of-range');
  return errors;
}
