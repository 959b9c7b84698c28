import { describe, expect, it } from '@jest/globals';
import { aiActClassOf, needsTransparency } from './ai-act-class';
import { mergeFacts, type SystemFacts } from './facts';

const vectors: [Partial<SystemFacts>, string][] = [
  [{}, 'MINIMAL'],
  [{ isAiSystem: 'no', usedForRecruiting: true }, 'NOT_APPLICABLE'],
  [{ isAiSystem: 'no', affectsWorkingTime: true, safetyComponent: true }, 'NOT_APPLICABLE'],
  [{ emotionRecognition: true }, 'PROHIBITED'],
  [{ emotionMedicalSafety: true }, 'MINIMAL'],
  [{ emotionRecognition: true, usedForRecruiting: true }, 'PROHIBITED'],
  // A voice or a face alone is no emotion.
  [{ biometric: true }, 'MINIMAL'],
  [{ emotionRecognition: true, emotionMedicalSafety: true }, 'MINIMAL'],
  [{ usedForRecruiting: true }, 'HIGH_RISK'],
  [{ usedForPromotionTermination: true }, 'HIGH_RISK'],
  [{ taskAllocation: 'personalTraits' }, 'HIGH_RISK'],
  [{ taskAllocation: 'individualBehaviour', affectsWorkingTime: true }, 'HIGH_RISK'],
  [{ taskAllocation: 'fixedRules' }, 'MINIMAL'],
  [{ individualEvaluationIntended: true }, 'HIGH_RISK'],
  // Suited to monitoring is co-determination, not Annex III.
  [{ performanceDataDerivable: true, logsUserActivity: true }, 'MINIMAL'],
  [{ scoringOfEmployees: true }, 'HIGH_RISK'],
  [{ affectsWorkingTime: true }, 'HIGH_RISK_CHECK'],
  [{ affectsWorkingTime: true, interactsWithExternalPersons: true }, 'HIGH_RISK_CHECK'],
  [{ safetyComponent: true, generatesPublicContent: true }, 'PRODUCT_CHECK'],
  [{ interactsWithExternalPersons: true }, 'TRANSPARENCY'],
  [{ taskAllocation: 'skillsAvailability' }, 'HIGH_RISK_CHECK'],
  [{ affectsWorkingTime: true, safetyComponent: true }, 'HIGH_RISK_CHECK'],
  [{ safetyComponent: true }, 'PRODUCT_CHECK'],
  [{ generatesPublicContent: true }, 'TRANSPARENCY'],
];

describe('the class under the AI Act', () => {
  it.each(vectors)('%j is %s', (facts, expected) => {
    expect(aiActClassOf(mergeFacts({ isAiSystem: 'yes' }, facts))).toBe(expected);
  });

  it('counts an unclear system as AI', () => {
    expect(aiActClassOf(mergeFacts({ usedForRecruiting: true }))).toBe('HIGH_RISK');
  });

  it('follows declared facts', () => {
    expect(aiActClassOf(mergeFacts(), { socialScoring: true })).toBe('PROHIBITED');
    expect(aiActClassOf(mergeFacts(), { biometricCategorisation: true })).toBe('PROHIBITED');
    expect(aiActClassOf(mergeFacts({ scoringOfEmployees: true }), { exceptionDocumented: true })).toBe(
      'HIGH_RISK_EXCEPTION',
    );
  });

  it('an exception of Art. 6 (3) helps nobody out of a prohibition, and makes no class by itself', () => {
    const exceptionDocumented = true;
    expect(aiActClassOf(mergeFacts({ emotionRecognition: true }), { exceptionDocumented })).toBe(
      'PROHIBITED',
    );
    expect(aiActClassOf(mergeFacts({ affectsWorkingTime: true }), { exceptionDocumented })).toBe(
      'HIGH_RISK_CHECK',
    );
    expect(aiActClassOf(mergeFacts(), { exceptionDocumented })).toBe('MINIMAL');
  });

  it('adds transparency to any class', () => {
    expect(
      needsTransparency(mergeFacts({ usedForRecruiting: true, interactsWithExternalPersons: true })),
    ).toBe(true);
    expect(needsTransparency(mergeFacts({ isAiSystem: 'no', interactsWithExternalPersons: true }))).toBe(
      false,
    );
  });
});
