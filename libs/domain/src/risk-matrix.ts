export const RISK_COLOURS = ['GREEN', 'YELLOW', 'ORANGE', 'RED'] as const;
export type RiskColour = (typeof RISK_COLOURS)[number];

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

/** The rating that counts while the sides differ: the higher one. Null when nobody rated. */
export function countingRating(ratings: readonly RiskRating[]): RiskRating | null {
  return ratings.reduce<RiskRating | null>(
    (highest, rating) => (highest === null || riskScore(rating) > riskScore(highest) ? rating : highest),
    null,
  );
}
