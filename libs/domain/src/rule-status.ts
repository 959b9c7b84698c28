import { ruleOf, type RuleId } from './rule-table';

export const RULE_STATUSES = ['OPEN', 'IN_PROGRESS', 'FULFILLED', 'NOT_APPLICABLE'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** Where a rule stands in an initiative (domain 3.2). */
export interface RuleResult {
  readonly ruleId: RuleId;
  readonly status: RuleStatus;
  /** The works council contests NOT_APPLICABLE and neither agreement nor a decision has settled it. */
  readonly contested: boolean;
}

/** A contested rule counts as open until both agree or a court or conciliation decision is recorded. */
export function effectiveStatus(result: RuleResult): RuleStatus {
  return result.contested ? 'OPEN' : result.status;
}

/** Whether the rule asks for an agreement before going live: such rules are carried to the agreement stage. */
export function opensConsentItem(result: RuleResult): boolean {
  return ruleOf(result.ruleId).consentItem === true && effectiveStatus(result) !== 'NOT_APPLICABLE';
}
