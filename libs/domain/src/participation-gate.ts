import { must, reason, type GateCriterion, type GateReason } from './gate-criterion';
import type { IsoDate } from './iso-date';
import { ORANGE_RISK, RED_RISK } from './risk-matrix';
import { effectiveStatus, opensConsentItem, type RuleResult } from './rule-status';

/** Where the information package stands. Confirming it complete is an act of the council, silence is none (INV-01). */
export interface PackageStanding {
  readonly confirmedCompleteOn: IsoDate | null;
  /** Items that the council says are missing, by id. */
  readonly missing: readonly string[];
  /** End of the agreed period for the reply, if the clock runs. */
  readonly agreedPeriodEnd: IsoDate | null;
}

/** A duty that only some rules bring: whether it is due and when it was done. */
export interface ConditionalDuty {
  readonly needed: boolean;
  readonly doneOn: IsoDate | null;
}

export interface ResidualRisk {
  readonly id: string;
  /** Likelihood times impact after measures, 1 to 25; null while no side has rated it. */
  readonly score: number | null;
  /** Both sides accepted it with reasons. */
  readonly acceptedByBoth: boolean;
}

/** What G3 looks at (domain 3.5); null = nobody has recorded it. */
export interface ParticipationGateInput {
  readonly package: PackageStanding;
  /** Every rule that the facts activate, and those the council contests; null without facts. */
  readonly rules: readonly RuleResult[] | null;
  readonly residualRisks: readonly ResidualRisk[] | null;
  readonly concerns: { readonly total: number; readonly unanswered: number } | null;
  /** R26. */
  readonly dpia: ConditionalDuty;
  /** R08; § 5 ArbSchG binds without a council too. */
  readonly riskAssessment: ConditionalDuty;
  /** R21. */
  readonly disabledRepresentativeHeard: ConditionalDuty;
  /** TOO_SMALL: fewer than 8 affected, moderated dialogue instead (domain 2.6). */
  readonly survey: 'DONE' | 'WAIVED_BY_BOTH' | 'TOO_SMALL' | null;
  readonly today: IsoDate;
}

/** The exit criteria of participation. */
export function participationCriteria(input: ParticipationGateInput): GateCriterion[] {
  return [
    packageCriterion(input.package, input.today),
    must('G3-RULES', ruleReasons(input.rules)),
    must('G3-RISKS', riskReasons(input.residualRisks)),
    must('G3-CONCERNS', concernReasons(input.concerns)),
    ...duty('G3-DPIA', input.dpia, reason('dpia-open')),
    ...duty('G3-RISK-ASSESSMENT', input.riskAssessment, reason('risk-assessment-open')),
    ...duty('G3-SBV', input.disabledRepresentativeHeard, reason('sbv-not-heard')),
    must('G3-SURVEY', input.survey === null ? [reason('survey-open')] : []),
  ];
}

function packageCriterion(standing: PackageStanding, today: IsoDate): GateCriterion {
  const { confirmedCompleteOn, missing, agreedPeriodEnd } = standing;
  if (confirmedCompleteOn !== null && missing.length === 0) return must('G3-PACKAGE', []);
  const reasons = missing.length
    ? [reason('package-items-missing', { count: missing.length, items: missing.join(', ') })]
    : [reason('package-not-confirmed')];
  if (agreedPeriodEnd === null || agreedPeriodEnd >= today) return must('G3-PACKAGE', reasons);
  const expired = [...reasons, reason('package-period-expired', { on: agreedPeriodEnd })];
  return { ...must('G3-PACKAGE', expired), status: 'DISPUTED' };
}

/** Items that need consent are carried to the agreement; everything else must have been worked on. */
function ruleReasons(rules: ParticipationGateInput['rules']): GateReason[] {
  if (rules === null) return [reason('not-recorded')];
  return rules
    .filter((rule) => !opensConsentItem(rule) && effectiveStatus(rule) === 'OPEN')
    .map((rule) => reason(rule.contested ? 'rule-contested' : 'rules-open', { rule: rule.ruleId }));
}

/** Red (15 and more) blocks; orange (10 to 14) needs acceptance with reasons by both sides (domain 7.4). */
function riskReasons(risks: readonly ResidualRisk[] | null): GateReason[] {
  if (risks === null) return [reason('not-recorded')];
  return risks.flatMap(({ id, score, acceptedByBoth }) => {
    if (score === null) return [reason('risk-not-rated', { risk: id })];
    if (score >= RED_RISK) return [reason('residual-risk-red', { risk: id, score })];
    return score >= ORANGE_RISK && !acceptedByBoth
      ? [reason('residual-risk-orange', { risk: id, score })]
      : [];
  });
}

function concernReasons(concerns: ParticipationGateInput['concerns']): GateReason[] {
  if (concerns === null) return [reason('not-recorded')];
  return concerns.unanswered > 0 ? [reason('concerns-unanswered', { count: concerns.unanswered })] : [];
}

function duty(
  id: GateCriterion['id'],
  { needed, doneOn }: ConditionalDuty,
  open: GateReason,
): GateCriterion[] {
  return needed ? [must(id, doneOn === null ? [open] : [])] : [];
}
