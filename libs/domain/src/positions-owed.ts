import type { RepresentationType } from './facts';
import type { RuleId } from './rule-table';

/** Bodies whose position stands beside the others' (BT-10). */
export const POSITION_BODIES = ['COUNCIL', 'EMPLOYEES', 'SBV', 'DPO', 'OSH', 'PHYSICIAN'] as const;
export type PositionBody = (typeof POSITION_BODIES)[number];

/** Which rule asks for whose word: § 178 (2) SGB IX, Art. 35 (2) GDPR, §§ 3, 6 ASiG with the risk assessment. */
const BECAUSE: Readonly<Partial<Record<PositionBody, RuleId>>> = {
  SBV: 'R21',
  DPO: 'R26',
  OSH: 'R08',
  PHYSICIAN: 'R08',
};

export interface OwedPosition {
  readonly body: PositionBody;
  /** The rule that asks for it; null where nobody has to be asked, but may be. */
  readonly because: RuleId | null;
  /** Should be asked: by a rule, or because it speaks for the workforce. */
  readonly owed: boolean;
}

/** Whose position there is or can be, in one order; the council speaks, or without one the employees. */
export function positionsOwed(
  representation: RepresentationType,
  counting: ReadonlySet<RuleId>,
): OwedPosition[] {
  const workforce = representation === 'NONE' ? 'EMPLOYEES' : 'COUNCIL';
  return POSITION_BODIES.filter((body) => body === workforce || body in BECAUSE).map((body) => {
    const rule = BECAUSE[body];
    const because = rule !== undefined && counting.has(rule) ? rule : null;
    return { body, because, owed: body === workforce || because !== null };
  });
}
