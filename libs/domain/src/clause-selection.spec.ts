import { describe, expect, it } from '@jest/globals';
import { aiActClassOf } from './ai-act-class';
import {
  afterTermination,
  clauseGaps,
  conditionContext,
  consentGaps,
  requiredClauses,
  type ClauseDefinition,
} from './clause-selection';
import { dpiaThreshold } from './dpia';
import { mergeFacts, mergeOrgFacts, type SystemFacts } from './facts';

/** Ids and conditions of the library of domain 8.4. */
const conditions: Record<string, string> = {
  K01: 'always',
  K02: 'always',
  K03: 'always',
  K04: "isAiSystem != 'no'",
  K05: "automatedDecision != 'none' or isAiSystem != 'no'",
  K06: "isAiSystem != 'no'",
  K07: 'performanceDataDerivable or logsUserActivity or individualEvaluationIntended',
  K08: "rule('R05')",
  K09: 'logsUserActivity',
  K10: 'processesEmployeeData',
  K11: "employeeDataIdentifiable in ['pseudonymous','identifiable'] and rule('R05')",
  K12: 'processesEmployeeData',
  K13: "logsUserActivity or aiActClass == 'HIGH_RISK'",
  K14: 'processesEmployeeData',
  K15: 'trainsOnCompanyData or trainsOnEmployeeData or continuousLearning',
  K16: "isAiSystem != 'no' and (taskAllocation != 'none' or affectsWorkingTime or scoringOfEmployees)",
  K17: "isAiSystem != 'no'",
  K18: 'generativeAi or conductRules or interactsWithExternalPersons',
  K19: "scoringOfEmployees or usedForRecruiting or taskAllocation in ['skillsAvailability','individualBehaviour','personalTraits']",
  K20: "rule('R08')",
  K21: "changesWorkContent != 'none'",
  K22: "trainingMeasures or qualificationGap or isAiSystem != 'no'",
  K23: 'jobsAffected > 0 or jobLossPossible',
  K24: 'evergreenUpdates or cloud or continuousLearning',
  K25: "isAiSystem != 'no'",
  K26: "rule('R26') or cloud or thirdCountry",
  K27: 'pilot',
  K28: "isAiSystem != 'no'",
  K29: 'affectsWorkingTime',
  K30: 'locationTracking',
  K31: 'usedForRecruiting or usedForPromotionTermination or usedForSelectionGuidelines',
  K32: "rule('R05')",
  K33: 'optional',
  K34: 'always',
  K35: 'always',
  K36: 'always',
  'K-PLAT': 'always',
};
const library = Object.entries(conditions).map(([id, requiredWhen]): ClauseDefinition => ({
  id,
  requiredWhen,
  kind: 'MIXED',
}));
const ALWAYS = ['K01', 'K02', 'K03', 'K34', 'K35', 'K36', 'K-PLAT'];

function beyondAlways(given: Partial<SystemFacts>, dpiaNeeded?: boolean): string[] {
  const facts = mergeFacts(given);
  const flags = { dpiaNeeded: dpiaNeeded ?? dpiaThreshold(facts).needed, aiActClass: aiActClassOf(facts) };
  const required = requiredClauses(library, conditionContext(facts, mergeOrgFacts(), flags));
  expect(required).toEqual(expect.arrayContaining(ALWAYS));
  return required.filter((id) => !ALWAYS.includes(id));
}

describe('the vectors of domain 8.5', () => {
  it('visual inspection', () => {
    const required = beyondAlways({
      isAiSystem: 'yes',
      automatedDecision: 'prepares',
      logsUserActivity: true,
      performanceDataDerivable: true,
      employeeDataIdentifiable: 'pseudonymous',
      processesEmployeeData: true,
      changesWorkContent: 'substantial',
      psychStrainExpected: true,
      trainsOnCompanyData: true,
      trainingMeasures: true,
      jobsAffected: 6,
    });
    const expected = 'K04 K05 K06 K07 K08 K09 K10 K11 K12 K13 K14 K15 K17 K20 K21 K22 K23 K25 K26 K28 K32';
    expect(required).toEqual(expected.split(' '));
  });

  it('rule-based warehouse module with individual times', () => {
    const facts: Partial<SystemFacts> = {
      isAiSystem: 'no',
      logsUserActivity: true,
      processesEmployeeData: true,
      employeeDataIdentifiable: 'identifiable',
    };
    const expected = 'K07 K08 K09 K10 K11 K12 K13 K14 K32'.split(' ');
    expect(beyondAlways(facts, false)).toEqual(expected);
    expect(beyondAlways(facts, true).sort()).toEqual([...expected, 'K26'].sort());
  });
});

describe('gaps', () => {
  it('are required clauses that are not there', () => {
    expect(clauseGaps(['K07', 'K20', 'K34'], ['K34'])).toEqual(['K07', 'K20']);
  });

  it('block only where they carry a consent', () => {
    expect(consentGaps(['R05', 'R08'], ['K07', 'K17', 'K20', 'K34'], ['K34'])).toEqual(['K07', 'K20']);
    expect(consentGaps(['R05'], ['K07', 'K20'], ['K07'])).toEqual([]);
  });
});

describe('after termination', () => {
  it('enforceable clauses remain, voluntary ones end', () => {
    const clauses = [
      { id: 'K07', kind: 'ENFORCEABLE' },
      { id: 'K23', kind: 'VOLUNTARY' },
      { id: 'K35', kind: 'MIXED' },
    ] as const;
    expect(afterTermination(clauses)).toEqual({ remain: ['K07'], inPart: ['K35'], end: ['K23'] });
  });
});
