/** 0 to 4, or 'NR' = not relevant (with reasons); absent = not answered yet. */
export type MaturityRating = 0 | 1 | 2 | 3 | 4 | 'NR' | null;

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
