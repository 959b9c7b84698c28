import type { SystemFacts } from './facts';

/** The nine criteria of WP 248 (domain 7.7). */
export const DPIA_CRITERIA = [
  'SCORING',
  'AUTOMATED_DECISION',
  'SYSTEMATIC_MONITORING',
  'SPECIAL_CATEGORIES',
  'LARGE_SCALE',
  'COMBINED_DATA',
  'VULNERABLE_PERSONS',
  'NEW_TECHNOLOGY',
  'PREVENTS_RIGHTS',
] as const;
export type DpiaCriterion = (typeof DPIA_CRITERIA)[number];

/** Cases in which one ground alone is enough (DSK list). */
export const DPIA_GROUNDS = ['BEHAVIOUR_WITH_LEGAL_EFFECT', 'AI_EVALUATES_PERSONS'] as const;
export type DpiaGround = (typeof DPIA_GROUNDS)[number];

export interface DpiaThreshold {
  readonly criteria: readonly { id: DpiaCriterion; met: boolean; derived: boolean }[];
  /** How many of the nine are met. */
  readonly count: number;
  readonly grounds: readonly DpiaGround[];
  /** Art. 35 GDPR: two or more criteria, or one ground. A waiver needs the statement of the data protection officer. */
  readonly needed: boolean;
}

/**
 * Whether a data protection impact assessment is due. What follows from the facts cannot be declared away;
 * a declaration can only add a criterion (large scale never follows from the facts).
 */
export function dpiaThreshold(
  facts: SystemFacts,
  declared: Partial<Record<DpiaCriterion, boolean>> = {},
): DpiaThreshold {
  const fromFacts = derivedCriteria(facts);
  const criteria = DPIA_CRITERIA.map((id) => ({
    id,
    met: fromFacts[id] || declared[id] === true,
    derived: fromFacts[id],
  }));
  const count = criteria.filter(({ met }) => met).length;
  const grounds = groundsOf(facts);
  return { criteria, count, grounds, needed: count >= 2 || grounds.length > 0 };
}

function derivedCriteria(facts: SystemFacts): Record<DpiaCriterion, boolean> {
  return {
    SCORING: facts.scoringOfEmployees || facts.individualEvaluationIntended,
    AUTOMATED_DECISION: facts.automatedDecision !== 'none' && facts.legalOrSimilarEffect,
    SYSTEMATIC_MONITORING: showsBehaviour(facts),
    SPECIAL_CATEGORIES: facts.specialCategories || facts.biometric,
    LARGE_SCALE: false,
    COMBINED_DATA: facts.dataLake,
    // Employees count as vulnerable: they cannot freely refuse (WP 248, domain 7.7).
    VULNERABLE_PERSONS: facts.processesEmployeeData,
    NEW_TECHNOLOGY: facts.isAiSystem !== 'no' || facts.biometric,
    PREVENTS_RIGHTS: facts.usedForRecruiting || facts.usedForPromotionTermination,
  };
}

function groundsOf(facts: SystemFacts): DpiaGround[] {
  const grounds: DpiaGround[] = [];
  if (showsBehaviour(facts) && facts.legalOrSimilarEffect) grounds.push('BEHAVIOUR_WITH_LEGAL_EFFECT');
  if (facts.isAiSystem !== 'no' && evaluatesPersons(facts)) grounds.push('AI_EVALUATES_PERSONS');
  return grounds;
}

function showsBehaviour(facts: SystemFacts): boolean {
  return facts.logsUserActivity || facts.performanceDataDerivable || facts.locationTracking;
}

function evaluatesPersons(facts: SystemFacts): boolean {
  return (
    facts.scoringOfEmployees ||
    facts.individualEvaluationIntended ||
    facts.emotionRecognition ||
    facts.usedForRecruiting ||
    facts.usedForPromotionTermination ||
    facts.taskAllocation === 'individualBehaviour' ||
    facts.taskAllocation === 'personalTraits'
  );
}
