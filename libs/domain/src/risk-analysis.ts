import type { ResidualRisk } from './participation-gate';
import {
  countingRating,
  modestRating,
  ORANGE_RISK,
  RED_RISK,
  riskScore,
  type RiskRating,
} from './risk-matrix';

export const RISK_KINDS = ['RISK', 'CHANCE'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** For whom something is a chance or a risk (domain 7.4). */
export const RISK_PERSPECTIVES = ['EMPLOYEES', 'COMPANY', 'CUSTOMERS'] as const;
export type RiskPerspective = (typeof RISK_PERSPECTIVES)[number];

/** What it is about (domain 7.4). */
// prettier-ignore
export const RISK_DIMENSIONS = [
  'WORK_CONTENT', 'STRAIN', 'CONTROL_DATA', 'EMPLOYMENT', 'QUALIFICATION', 'LEADERSHIP_CULTURE', 'SAFETY', 'ECONOMY', 'LAW',
] as const;
export type RiskDimension = (typeof RISK_DIMENSIONS)[number];

/** How one side, or both together, rate an entry. What nobody rated after measures stays as it was before. */
export interface RatedRisk {
  readonly before: RiskRating;
  readonly after: RiskRating | null;
}

/** A side accepts a residual risk up to this score, with its reasons. */
export interface RiskAcceptance {
  readonly side: 'EMPLOYER' | 'COUNCIL';
  readonly score: number;
}

/** One entry as far as both sides have given what they think. */
export interface RiskEntry {
  readonly kind: RiskKind;
  readonly employer: RatedRisk | null;
  readonly council: RatedRisk | null;
  /** What both confirmed together on exactly these two ratings. */
  readonly agreed: RatedRisk | null;
  readonly acceptances: readonly RiskAcceptance[];
}

export interface RiskReading {
  /** The rating that counts, before and after measures; null while no side has rated. */
  readonly before: RiskRating | null;
  readonly after: RiskRating | null;
  /** Both rated, differently, and have not yet agreed. */
  readonly differs: boolean;
  /** Orange after measures: both sides must accept it with reasons. */
  readonly needsAcceptance: boolean;
  readonly acceptedByBoth: boolean;
  /** Red after measures: G3 does not open. */
  readonly blocks: boolean;
}

/** What counts of an entry: what both agreed on, else the higher risk and the lower chance (domain 7.4). */
export function readRisk(entry: RiskEntry): RiskReading {
  const { kind, employer, council, agreed } = entry;
  const given = agreed ? [agreed] : [employer, council].filter((rated) => rated !== null);
  const count = kind === 'RISK' ? countingRating : modestRating;
  const after = count(given.map(residualOf));
  const score = kind === 'RISK' && after ? riskScore(after) : 0;
  return {
    before: count(given.map(({ before }) => before)),
    after,
    differs: agreed === null && employer !== null && council !== null && !isSameRating(employer, council),
    needsAcceptance: score >= ORANGE_RISK && score < RED_RISK,
    acceptedByBoth: isAcceptedByBoth(entry.acceptances, score),
    blocks: score >= RED_RISK,
  };
}

/** What remains after measures; nothing was said of them: what was there before. */
export function residualOf({ before, after }: RatedRisk): RiskRating {
  return after ?? before;
}

/** Whether two ratings say the same of an entry. */
export function isSameRating(one: RatedRisk | null, other: RatedRisk | null): boolean {
  if (one === null || other === null) return one === other;
  return isSame(one.before, other.before) && isSame(residualOf(one), residualOf(other));
}

function isSame(one: RiskRating, other: RiskRating): boolean {
  return one.likelihood === other.likelihood && one.impact === other.impact;
}

/** An acceptance holds for the score it was given for and for less, never for more. */
function isAcceptedByBoth(acceptances: readonly RiskAcceptance[], score: number): boolean {
  return (['EMPLOYER', 'COUNCIL'] as const).every((side) =>
    acceptances.some((acceptance) => acceptance.side === side && acceptance.score >= score),
  );
}

/** What G3 asks of the analysis; null while no risk is entered. A chance stands in nobody's way. */
export function residualRisksOf(
  entries: readonly (RiskEntry & { readonly number: number })[],
): ResidualRisk[] | null {
  const risks = entries.filter(({ kind }) => kind === 'RISK');
  if (risks.length === 0) return null;
  return risks.map((risk) => {
    const { after, acceptedByBoth } = readRisk(risk);
    return { id: String(risk.number), score: after && riskScore(after), acceptedByBoth };
  });
}
