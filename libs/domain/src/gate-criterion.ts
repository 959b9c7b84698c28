import type { Delivery } from './delivery';
import { countsAsDelivered, deliveryCountsFrom } from './delivery';
import type { IsoDate } from './iso-date';
import type { IsHoliday } from './working-days';

// prettier-ignore
export const GATE_CRITERION_IDS = [
  'G1-MATURITY', 'G1-PROFILE', 'G1-HUMAN', 'G1-PROHIBITED', 'G1-IDENTIFICATION', 'G1-FIRST-INFORMATION',
  'G2-FIGURES', 'G2-EVIDENCE', 'G2-FREED-TIME', 'G2-PERSONNEL-COUNCIL', 'G2-PERSONNEL-FINANCE', 'G2-RED-REASONS',
  'G2-FIRST-INFORMATION',
  'G3-PACKAGE', 'G3-RULES', 'G3-RISKS', 'G3-CONCERNS', 'G3-DPIA', 'G3-RISK-ASSESSMENT', 'G3-SBV', 'G3-SURVEY',
  'G4-CONSENT', 'G4-CLAUSES', 'G4-STATEMENTS', 'G4-OTHER-LAW',
] as const;
export type GateCriterionId = (typeof GATE_CRITERION_IDS)[number];

// prettier-ignore
export const GATE_REASON_CODES = [
  'not-recorded',
  'maturity-too-few-answers', 'human-score-too-low', 'prohibited-practice', 'profile-incomplete', 'identification-open',
  'information-not-sent', 'receipt-open',
  'evidence-share-too-low', 'freed-time-undecided', 'not-published-to-council', 'not-published-to-finance-committee',
  'red-without-reasons',
  'package-not-confirmed', 'package-items-missing', 'package-period-expired', 'rules-open', 'rule-contested',
  'risk-not-rated', 'residual-risk-red', 'residual-risk-orange', 'concerns-unanswered', 'dpia-open', 'risk-assessment-open',
  'sbv-not-heard', 'survey-open',
  'consent-open', 'instrument-not-signed', 'instrument-ended', 'instrument-not-suitable', 'clauses-missing',
  'statement-item-open', 'statement-reasons-missing', 'statement-deviates', 'other-law-open',
] as const;
export type GateReasonCode = (typeof GATE_REASON_CODES)[number];

export interface GateReason {
  readonly code: GateReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface GateCriterion {
  readonly id: GateCriterionId;
  /** DISPUTED: an agreed period has run out. That is never a pass (INV-01). */
  readonly status: 'MET' | 'OPEN' | 'DISPUTED';
  readonly met: boolean;
  /** Nobody may go past an unmet blocking criterion; past another one only with reasons. */
  readonly blocking: boolean;
  readonly reasons: readonly GateReason[];
}

/** A reason with what it is about. */
export function reason(code: GateReasonCode, params: GateReason['params'] = {}): GateReason {
  return { code, params };
}

/** A criterion that must be met; it is, when nothing stands against it. */
export function must(id: GateCriterionId, against: readonly GateReason[]): GateCriterion {
  return {
    id,
    status: against.length === 0 ? 'MET' : 'OPEN',
    met: against.length === 0,
    blocking: true,
    reasons: against,
  };
}

/** A criterion that can be passed over with reasons. */
export function should(id: GateCriterionId, against: readonly GateReason[]): GateCriterion {
  return { ...must(id, against), blocking: false };
}

/** § 90 (2) BetrVG: so early that suggestions and concerns can be considered in planning (INV-04). */
export function firstInformation(
  id: GateCriterionId,
  delivery: Delivery | null,
  today: IsoDate,
  isHoliday: IsHoliday,
): GateCriterion {
  if (delivery === null) return must(id, [reason('information-not-sent')]);
  if (countsAsDelivered(delivery, today, isHoliday)) return must(id, []);
  return must(id, [reason('receipt-open', { countsFrom: deliveryCountsFrom(delivery, isHoliday) })]);
}
