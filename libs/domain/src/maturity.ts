/** 0 to 4, or 'NR' = not relevant (with reasons); absent = not answered yet. */
export type MaturityRating = 0 | 1 | 2 | 3 | 4 | 'NR' | null;

/** The areas of the maturity check in the order of the form (domain 5.2); HA are the digital basics. */
export const MATURITY_AREAS = ['HA', 'ST', 'FK', 'OR', 'SG', 'PE'] as const;
export type MaturityArea = (typeof MATURITY_AREAS)[number];

const PLACES = [1, 2, 3, 4] as const;
export type MaturityItem = `${MaturityArea}${(typeof PLACES)[number]}`;

/** The four items of an area. */
export const maturityItems = (area: MaturityArea): readonly MaturityItem[] =>
  PLACES.map((place): MaturityItem => `${area}${place}`);
/** All 24. */
export const MATURITY_ITEMS: readonly MaturityItem[] = MATURITY_AREAS.flatMap(maturityItems);

/** What one side said so far; what is absent is not answered. */
export type MaturityRatings = Readonly<Partial<Record<MaturityItem, MaturityRating>>>;

export const NEED_FOR_ACTION = ['RED', 'YELLOW', 'GREEN'] as const;
export type NeedForAction = (typeof NEED_FOR_ACTION)[number];

export interface AreaScore {
  /** 0 to 100, or null while too few items are rated. */
  readonly score: number | null;
  readonly needForAction: NeedForAction | null;
}

/** Share of the items of an area that must be rated with a number. */
const RATED_NEEDED = 0.6;
/** From this distance management and staff see the company differently (»Wahrnehmungslücke«). */
const PERCEPTION_GAP = 25;

/** Score of one area of the maturity check (domain 5.1). */
export function areaScore(ratings: readonly MaturityRating[]): AreaScore {
  const rated = ratings.filter((rating): rating is 0 | 1 | 2 | 3 | 4 => typeof rating === 'number');
  if (rated.length === 0 || rated.length < RATED_NEEDED * ratings.length)
    return { score: null, needForAction: null };
  const score = (rated.reduce<number>((total, rating) => total + rating, 0) / (4 * rated.length)) * 100;
  return { score, needForAction: needForAction(score) };
}

/** Below 40 red (»dringend«), below 70 yellow, else green. */
export function needForAction(score: number): NeedForAction {
  if (score < 40) return 'RED';
  return score < 70 ? 'YELLOW' : 'GREEN';
}

/** Share of items with any answer, 0 to 1; »nicht relevant« is an answer. */
export function answeredShare(ratings: readonly MaturityRating[]): number {
  return ratings.length === 0 ? 0 : ratings.filter((rating) => rating !== null).length / ratings.length;
}

/** Whether two groups of raters see an area so differently that they should talk. */
export function hasPerceptionGap(management: number, staff: number): boolean {
  return Math.abs(management - staff) >= PERCEPTION_GAP;
}

export interface AreaReading extends AreaScore {
  readonly area: MaturityArea;
}

/** How one side sees the company at one time. */
export interface MaturityReading {
  readonly areas: readonly AreaReading[];
  /** Mean of the areas that have a score, 0 to 100; null while none has one. */
  readonly overall: number | null;
  /** 0 to 1, see `answeredShare`. */
  readonly answered: number;
}

/** Scores of all areas, their mean with equal weights, and how much was answered (domain 5.1). */
export function readMaturity(ratings: MaturityRatings): MaturityReading {
  const rated = (items: readonly MaturityItem[]): MaturityRating[] =>
    items.map((item) => ratings[item] ?? null);
  const areas = MATURITY_AREAS.map((area) => ({ area, ...areaScore(rated(maturityItems(area))) }));
  return {
    areas,
    overall: meanOf(areas.map(({ score }) => score)),
    answered: answeredShare(rated(MATURITY_ITEMS)),
  };
}

/**
 * What both sides make of one area: the mean of their scores, or the only one there is (own reading; domain 5.1 keeps
 * the groups apart and 5.4 asks for one HA score).
 */
export function sharedScore(management: number | null, staff: number | null): number | null {
  return meanOf([management, staff]);
}

function meanOf(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : known.reduce((total, score) => total + score, 0) / known.length;
}
