import type { SystemFacts } from './facts';

export const AI_ACT_CLASSES = [
  'PROHIBITED',
  'HIGH_RISK',
  'HIGH_RISK_EXCEPTION',
  'HIGH_RISK_CHECK',
  'PRODUCT_CHECK',
  'TRANSPARENCY',
  'MINIMAL',
  'NOT_APPLICABLE',
] as const;
export type AiActClass = (typeof AI_ACT_CLASSES)[number];

/** What the facts cannot tell and people declare, with evidence. */
export interface AiActDeclarations {
  readonly socialScoring?: boolean;
  readonly biometricCategorisation?: boolean;
  /** Art. 6(3) AI Act claimed with the provider's documentation, and no profiling of persons. */
  readonly exceptionDocumented?: boolean;
}

/**
 * The class of a system under Reg. (EU) 2024/1689 (domain 4.3). A system that certainly is no AI has none;
 * an unclear one counts as AI (INV-08).
 */
export function aiActClassOf(facts: SystemFacts, declared: AiActDeclarations = {}): AiActClass {
  if (facts.isAiSystem === 'no') return 'NOT_APPLICABLE';
  if (isProhibited(facts, declared)) return 'PROHIBITED';
  if (isAnnexThree(facts)) return declared.exceptionDocumented ? 'HIGH_RISK_EXCEPTION' : 'HIGH_RISK';
  if (facts.taskAllocation === 'skillsAvailability' || facts.affectsWorkingTime) return 'HIGH_RISK_CHECK';
  if (facts.safetyComponent) return 'PRODUCT_CHECK';
  return needsTransparency(facts) ? 'TRANSPARENCY' : 'MINIMAL';
}

/** Whether Art. 50 AI Act applies; it can come on top of any class. */
export function needsTransparency(facts: SystemFacts): boolean {
  return facts.isAiSystem !== 'no' && (facts.interactsWithExternalPersons || facts.generatesPublicContent);
}

function isProhibited(facts: SystemFacts, declared: AiActDeclarations): boolean {
  const emotions = facts.emotionRecognition && !facts.emotionMedicalSafety;
  return emotions || declared.socialScoring === true || declared.biometricCategorisation === true;
}

/** Annex III no. 4 (a) and (b) AI Act. */
function isAnnexThree(facts: SystemFacts): boolean {
  return (
    facts.usedForRecruiting ||
    facts.usedForPromotionTermination ||
    facts.taskAllocation === 'individualBehaviour' ||
    facts.taskAllocation === 'personalTraits' ||
    facts.individualEvaluationIntended ||
    facts.scoringOfEmployees
  );
}
