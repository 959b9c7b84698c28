export const RISK_COLOURS = ['GREEN', 'YELLOW', 'ORANGE', 'RED'] as const;
export type RiskColour = (typeof RISK_COLOURS)[number];

/** Likelihood and impact, from hardly to certain and from small to grave. */
export const RISK_STEPS = [1, 2, 3, 4, 5] as const;

/** From here on a residual risk blocks G3. */
export const RED_RISK = 15;
/** From here on a residual risk needs acceptance with reasons by both sides. */
export const ORANGE_RISK = 10;

export interface RiskRating {
  /** 1 to 5. */
  readonly likelihood: number;
  /** 1 to 5. */
  readonly impact: number;
}

/** Likelihood times impact, 1 to 25 (domain 7.4). */
export function riskScore({ likelihood, impact }: RiskRating): number {
  return likelihood * impact;
}

/** 1–4 green, 5–9 yellow, 10–14 orange, 15–25 red. */
export function riskColour(score: number): RiskColour {
  if (score >= RED_RISK) return 'RED';
  if (score >= ORANGE_RISK) return 'ORANGE';
  return score >= 5 ? 'YELLOW' : 'GREEN';
}

/**
 * The rating that counts while the sides differ: the higher one, and of two with the same score the one with the graver
 * impact, whoever gave it. Null when nobody rated.
 */
export function countingRating(ratings: readonly RiskRating[]): RiskRating | null {
  return ratings.reduce<RiskRating | null>(
    (highest, rating) => (highest === null || outweighs(rating, highest) ? rating : highest),
    null,
  );
}

/** Of a chance the lower rating counts: nobody decides on a hope that the other side doesn't share. */
export function modestRating(ratings: readonly RiskRating[]): RiskRating | null {
  return ratings.reduce<RiskRating | null>(
    (lowest, rating) => (lowest === null || outweighs(lowest, rating) ? rating : lowest),
    null,
  );
}

function outweighs(one: RiskRating, other: RiskRating): boolean {
  const difference = riskScore(one) - riskScore(other);
  return difference > 0 || (difference === 0 && one.impact > other.impact);
}
