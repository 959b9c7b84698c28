import type { MaturityRating } from './maturity';
import { HUMAN_SCORE_NEEDED } from './potential-gate';
import type { RuleId } from './rule-table';

/** Existence, extent, quality, access and ownership, topicality, lawfulness (domain 5.3). */
export const DATA_DIMENSIONS = ['DV1', 'DV2', 'DV3', 'DV4', 'DV5', 'DV6'] as const;
export type DataDimension = (typeof DATA_DIMENSIONS)[number];
export type DataRatings = Readonly<Partial<Record<DataDimension, number | null>>>;

/** Below this D the four ways out of too few data are offered (domain 5.3). */
export const DATA_SCORE_NEEDED = 40;

/** Relief, latitude, variety of learning and tasks, protection from control, safe jobs, transparency (domain 5.4). */
export const HUMAN_CRITERIA = [
  'RELIEF',
  'LATITUDE',
  'LEARNING',
  'PROTECTION',
  'SECURITY',
  'TRANSPARENCY',
] as const;
export type HumanCriterion = (typeof HUMAN_CRITERIA)[number];
export type HumanRatings = Readonly<Partial<Record<HumanCriterion, MaturityRating>>>;
/** One of the six may be left open with reasons, for early on not everything can be judged; the mean is of the others. */
const HUMAN_RATED_NEEDED = HUMAN_CRITERIA.length - 1;

/** Sliders 0 to 100. */
export interface BenefitRatings {
  readonly economic: number;
  readonly quality: number;
  readonly relief: number;
  readonly strategic: number;
}

/** All 0 to 100. */
export interface FeasibilityRatings {
  /** D of the data rating, see `dataScore`. */
  readonly data: number;
  readonly technologyMaturity: number;
  /** Budget, IT, vendor. */
  readonly implementability: number;
  /** Score of the area HA of the maturity check. */
  readonly homework: number;
}

export interface PriorityWeights {
  readonly benefit: number;
  readonly feasibility: number;
  readonly human: number;
}

export const DEFAULT_PRIORITY_WEIGHTS: PriorityWeights = { benefit: 0.4, feasibility: 0.3, human: 0.3 };

export const PRIORITY_CLASSES = ['PRIORITY', 'EXAMINE', 'DEFER', 'STOP_DESIGN'] as const;
export type PriorityClass = (typeof PRIORITY_CLASSES)[number];

/** Below this score the digital homework comes first and caps feasibility (domain 5.2). */
export const HOMEWORK_NEEDED = 40;
const FEASIBILITY_CAP = 50;
/** From this distance of the two proposals the lower one counts until both sides talked. */
const HUMAN_SCORE_GAP = 20;

/** B, 0 to 100 (domain 5.4). */
export function benefitScore({ economic, quality, relief, strategic }: BenefitRatings): number {
  return 0.35 * economic + 0.25 * quality + 0.25 * relief + 0.15 * strategic;
}

/** F, 0 to 100; at most 50 while the digital homework is not done (»Digitalisierung vor KI«). */
export function feasibilityScore({
  data,
  technologyMaturity,
  implementability,
  homework,
}: FeasibilityRatings): number {
  const score = 0.4 * data + 0.25 * technologyMaturity + 0.2 * implementability + 0.15 * homework;
  return homework < HOMEWORK_NEEDED ? Math.min(score, FEASIBILITY_CAP) : score;
}

/** D, 0 to 100, from the six data ratings 0 to 4 (domain 5.3). */
export function dataScore(ratings: readonly number[]): number {
  return meanShare(ratings);
}

/** D from what was rated so far; null until all six are. */
export function dataScoreOf(ratings: DataRatings): number | null {
  const rated = DATA_DIMENSIONS.map((dimension) => ratings[dimension] ?? null);
  return rated.includes(null) ? null : dataScore(rated as number[]);
}

/** H, 0 to 100, from the six ratings 0 to 4 of one side. */
export function humanScore(ratings: readonly number[]): number {
  return meanShare(ratings);
}

/** H of one side from what it said so far; null until every criterion has an answer and at least five a number. */
export function humanScoreOf(ratings: HumanRatings): number | null {
  const answers = HUMAN_CRITERIA.map((criterion) => ratings[criterion] ?? null);
  const rated = answers.filter((answer) => typeof answer === 'number');
  return answers.includes(null) || rated.length < HUMAN_RATED_NEEDED ? null : humanScore(rated);
}

/**
 * The H that counts when both sides proposed one: their mean, or the lower one while they are far apart and have not
 * discussed it.
 */
export function agreedHumanScore(
  employer: number,
  representation: number,
  discussed = false,
): { score: number; toDiscuss: boolean } {
  const toDiscuss = !discussed && Math.abs(employer - representation) >= HUMAN_SCORE_GAP;
  return {
    score: toDiscuss ? Math.min(employer, representation) : (employer + representation) / 2,
    toDiscuss,
  };
}

/**
 * P, 0 to 100: the weighted geometric mean of B, F and H. No dimension can be bought off, any 0 gives 0.
 * @throws RangeError when the weights do not make 1.
 */
export function priorityScore(
  benefit: number,
  feasibility: number,
  human: number,
  weights: PriorityWeights = DEFAULT_PRIORITY_WEIGHTS,
): number {
  const total = weights.benefit + weights.feasibility + weights.human;
  if (Math.abs(total - 1) > 1e-9) throw new RangeError(`Weights make ${total} instead of 1`);
  return benefit ** weights.benefit * feasibility ** weights.feasibility * human ** weights.human;
}

/** »Vorrangig«, »Weiter prüfen«, »Zurückstellen«; below H 40 work design comes first, whatever the priority. */
export function priorityClass(priority: number, human: number): PriorityClass {
  if (human < HUMAN_SCORE_NEEDED) return 'STOP_DESIGN';
  if (priority >= 70) return 'PRIORITY';
  return priority >= 50 ? 'EXAMINE' : 'DEFER';
}

/** A quick win: P from 60, at most three months, and no consent open but that of R05. */
export function isQuickWin(
  priority: number,
  effortMonths: number,
  openConsentRules: readonly RuleId[],
): boolean {
  return priority >= 60 && effortMonths <= 3 && openConsentRules.every((rule) => rule === 'R05');
}

function meanShare(ratings: readonly number[]): number {
  return ratings.length === 0
    ? 0
    : (ratings.reduce((total, rating) => total + rating, 0) / (4 * ratings.length)) * 100;
}
