import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AI_ACT_CLASSES, aiActClassOf } from './ai-act-class';
import { identifiersOf } from './condition';
import { parseCondition } from './condition-parser';
import { dpiaThreshold } from './dpia';
import {
  DEFAULT_FACTS,
  DEFAULT_ORG_FACTS,
  ORG_FACT_FIELDS,
  REPRESENTATION_TYPES,
  SYSTEM_FACT_FIELDS,
  mergeFacts,
  mergeOrgFacts,
  type FactField,
  type OrgFacts,
  type SystemFacts,
} from './facts';
import { effectiveStatus, opensConsentItem } from './rule-status';
import { RULES, RULE_IDS, ruleOf, type RuleId } from './rule-table';
import { conditionFacts, countingRules, evaluateRules, type RuleFlags } from './rules';

// prettier-ignore
const B1: Partial<SystemFacts> = {
  isAiSystem: 'yes', automatedDecision: 'prepares', logsUserActivity: true, performanceDataDerivable: true,
  employeeDataIdentifiable: 'pseudonymous', processesEmployeeData: true, changesWorkContent: 'substantial',
  psychStrainExpected: true, trainsOnCompanyData: true, continuousLearning: false, trainingMeasures: true,
  qualificationGap: false, jobsAffected: 6, jobLossPossible: false, affectedEmployees: 14, freedTimeUse: 'newTasks',
};
// prettier-ignore
const L1: Partial<SystemFacts> = {
  isAiSystem: 'yes', automatedDecision: 'prepares', affectsWorkingTime: true, taskAllocation: 'skillsAvailability',
  processesEmployeeData: true, employeeDataIdentifiable: 'identifiable', logsUserActivity: true,
  performanceDataDerivable: true, specialCategories: true, cloud: true, psychStrainExpected: true,
  changesWorkContent: 'minor', trainingMeasures: true, affectedEmployees: 61, jobsAffected: 0,
};
// prettier-ignore
const N1: Partial<SystemFacts> = {
  isAiSystem: 'yes', locationTracking: true, logsUserActivity: true, performanceDataDerivable: true,
  individualEvaluationIntended: false, processesEmployeeData: true, employeeDataIdentifiable: 'identifiable',
  affectsWorkingTime: true, psychStrainExpected: true, changesWorkContent: 'minor', cloud: true,
  evergreenUpdates: true, affectedEmployees: 17,
};
// prettier-ignore
const brandner = mergeOrgFacts({
  eligibleVotersCompany: 172, permanentEmployees: 184, establishmentEmployees: 184, collectiveAgreementApplies: true,
});
const lindenhof = mergeOrgFacts({
  eligibleVotersCompany: 88,
  permanentEmployees: 96,
  establishmentEmployees: 96,
});
// prettier-ignore
const nordlicht = mergeOrgFacts({
  eligibleVotersCompany: 31, permanentEmployees: 34, establishmentEmployees: 34, representationType: 'NONE',
});

const evaluate = (given: Partial<SystemFacts>, org: OrgFacts, flags: RuleFlags = {}) => {
  const facts = mergeFacts(given);
  return evaluateRules(facts, org, {
    dpiaNeeded: dpiaThreshold(facts).needed,
    aiActClass: aiActClassOf(facts),
    ...flags,
  });
};
const ids = (text: string): string[] => text.split(' ');

describe('the vectors of the demo', () => {
  it('B-1 visual inspection', () => {
    const result = evaluate(B1, brandner, { sbvExists: true });
    expect(result.active).toEqual(ids('R01 R03 R04 R05 R08 R12 R13 R16b R19 R21 R22 R24 R25 R26 R32'));
    expect(result).toMatchObject({ voluntary: [], stop: [], consentItems: ['R05', 'R08', 'R16b'] });
  });

  it('L-1 rosters', () => {
    const result = evaluate(L1, lindenhof);
    expect(result.active).toEqual(ids('R01 R03 R04 R05 R07 R08 R16b R22 R24 R25 R26'));
    expect(aiActClassOf(mergeFacts(L1))).toBe('HIGH_RISK_CHECK');
  });

  it('N-1 tours without a works council', () => {
    const result = evaluate(N1, nordlicht);
    expect(result.active).toEqual(ids('R22 R23 R24 R25 R26'));
    expect(result.voluntary).toEqual(ids('R01 R05 R07 R08'));
    expect(result.consentItems).toEqual([]);
    expect(aiActClassOf(mergeFacts(N1))).toBe('HIGH_RISK_CHECK');
  });

  it('planned job reduction brings R12, R13, R20 and legal advice (story 2)', () => {
    const result = evaluate({ isAiSystem: 'yes', freedTimeUse: 'jobReduction' }, brandner);
    expect(result.active).toEqual(expect.arrayContaining(['R12', 'R13', 'R20']));
    expect(result.stop).toEqual([{ ruleId: 'R20', kind: 'LEGAL_ADVICE' }]);
  });

  it('a works council elected in N-1 makes the collective rules bind', () => {
    const result = evaluate(N1, { ...nordlicht, representationType: 'WORKS_COUNCIL' });
    expect(result.active).toEqual(expect.arrayContaining(['R01', 'R03', 'R04', 'R05', 'R07', 'R08']));
    expect(result.voluntary).toEqual([]);
  });
});

interface Case {
  on: Partial<SystemFacts>;
  off: Partial<SystemFacts>;
  org?: Partial<OrgFacts>;
  offOrg?: Partial<OrgFacts>;
  flags?: RuleFlags;
  offFlags?: RuleFlags;
}
const notAi = { isAiSystem: 'no' } as const;
// prettier-ignore
const cases: [RuleId, Case][] = [
  ['R01', { on: { isAiSystem: 'unclear' }, off: notAi }],
  ['R01', { on: { ...notAi, changesWorkContent: 'minor' }, off: notAi }],
  ['R01', { on: { ...notAi, newWorkMethodFundamental: true }, off: notAi }],
  ['R02', { on: { technicalInstallation: true }, off: {} }],
  ['R03', { on: notAi, off: notAi, offOrg: { representationType: 'NONE' } }],
  ['R04', { on: { isAiSystem: 'yes' }, off: notAi }],
  ['R04', { on: { isAiSystem: 'unclear' }, off: notAi }],
  ...(['performanceDataDerivable', 'logsUserActivity', 'locationTracking', 'individualEvaluationIntended', 'scoringOfEmployees', 'smallGroupData'] as const)
    .map((fact): [RuleId, Case] => ['R05', { on: { [fact]: true }, off: { [fact]: false } }]),
  ['R06', { on: { conductRules: true }, off: {} }],
  ['R07', { on: { affectsWorkingTime: true }, off: {} }],
  ['R08', { on: { psychStrainExpected: true }, off: {} }],
  ['R08', { on: { healthSafetyImpact: true }, off: {} }],
  ['R08', { on: { changesWorkContent: 'substantial' }, off: { changesWorkContent: 'minor' } }],
  ['R09', { on: { affectsPay: true }, off: {} }],
  ['R10', { on: { mobileWork: true }, off: {} }],
  ['R11', { on: {}, off: {}, flags: { workDesignRedFlag: true }, offFlags: { workDesignRedFlag: false } }],
  ['R12', { on: { jobsAffected: 1 }, off: { jobsAffected: 0 } }],
  ['R12', { on: { freedTimeUse: 'noReplacement' }, off: { freedTimeUse: 'quality' } }],
  ['R12', { on: { freedTimeUse: 'jobReduction' }, off: { freedTimeUse: 'undecided' } }],
  ['R13', { on: { jobLossPossible: true }, off: {} }],
  ['R13', { on: { freedTimeUse: 'jobReduction' }, off: { freedTimeUse: 'noReplacement' } }],
  ['R13', { on: { changesWorkContent: 'substantial' }, off: { changesWorkContent: 'minor' } }],
  ['R14', { on: { usedForRecruiting: true }, off: {} }],
  ['R14', { on: { individualEvaluationIntended: true }, off: {} }],
  ['R15', { on: { usedForSelectionGuidelines: true }, off: {} }],
  ['R16a', { on: { qualificationGap: true }, off: {} }],
  ['R16b', { on: { trainingMeasures: true }, off: {} }],
  ['R16c', { on: {}, off: {}, flags: { councilRequestedTraining: true } }],
  ['R17', { on: { transferExpected: true }, off: { transferExpected: true }, org: { eligibleVotersCompany: 21 }, offOrg: { eligibleVotersCompany: 20 } }],
  ['R17', { on: { hiringDecision: true }, off: {}, org: { eligibleVotersCompany: 21 }, offOrg: { eligibleVotersCompany: 21 } }],
  ['R18', { on: {}, off: {}, flags: { dismissalsPlanned: true } }],
  ['R19', { on: {}, off: {}, org: { permanentEmployees: 101 }, offOrg: { permanentEmployees: 100 } }],
  ['R19', { on: {}, off: {}, org: { permanentEmployees: 101 }, offOrg: { permanentEmployees: 101, tendency: true } }],
  ['R20', { on: { jobLossPossible: true }, off: { jobLossPossible: true }, org: { eligibleVotersCompany: 21 }, offOrg: { eligibleVotersCompany: 20 } }],
  ['R20', { on: { newWorkMethodFundamental: true }, off: {}, org: { eligibleVotersCompany: 21 }, offOrg: { eligibleVotersCompany: 21 } }],
  ['R21', { on: { severelyDisabledAffected: true }, off: {} }],
  ['R21', { on: {}, off: {}, flags: { sbvExists: true } }],
  ['R22', { on: { changesWorkContent: 'minor' }, off: {} }],
  ['R23', { on: { psychStrainExpected: true }, off: { psychStrainExpected: true }, org: { representationType: 'NONE' } }],
  ['R23', { on: { healthSafetyImpact: true }, off: {}, org: { representationType: 'NONE' }, offOrg: { representationType: 'NONE' } }],
  ['R25', { on: { processesEmployeeData: true }, off: {} }],
  ['R26', { on: {}, off: {}, flags: { dpiaNeeded: true } }],
  ['R27', { on: {}, off: {}, flags: { aiActClass: 'HIGH_RISK' }, offFlags: { aiActClass: 'HIGH_RISK_CHECK' } }],
  ['R28', { on: { interactsWithExternalPersons: true }, off: {}, flags: { aiActClass: 'HIGH_RISK' } }],
  ['R28', { on: {}, off: {}, flags: { aiActClass: 'TRANSPARENCY' }, offFlags: { aiActClass: 'MINIMAL' } }],
  ['R29', { on: {}, off: {}, flags: { aiActClass: 'PROHIBITED' }, offFlags: { aiActClass: 'HIGH_RISK' } }],
  ['R30', { on: { automatedDecision: 'decidesAlone', legalOrSimilarEffect: true }, off: { automatedDecision: 'decidesAlone' } }],
  ['R30', { on: { automatedDecision: 'decidesAlone', legalOrSimilarEffect: true }, off: { automatedDecision: 'decidesWithReview', legalOrSimilarEffect: true } }],
  ['R31', { on: { companyWide: true }, off: {} }],
  ['R32', { on: {}, off: {}, org: { collectiveAgreementApplies: true } }],
];

describe('each rule on both sides of its condition', () => {
  it.each(cases)('%s %j', (ruleId, { on, off, org, offOrg, flags, offFlags }) => {
    expect(evaluateRules(mergeFacts(on), mergeOrgFacts(org ?? {}), flags).active).toContain(ruleId);
    expect(evaluateRules(mergeFacts(off), mergeOrgFacts(offOrg ?? {}), offFlags).active).not.toContain(
      ruleId,
    );
  });

  it('R24 always binds', () => {
    expect(evaluateRules(mergeFacts(notAi), mergeOrgFacts({ representationType: 'NONE' })).active).toEqual([
      'R24',
    ]);
  });

  it('covers every rule', () => {
    const covered = new Set<string>([...cases.map(([ruleId]) => ruleId), 'R24']);
    expect(RULE_IDS.filter((ruleId) => !covered.has(ruleId))).toEqual([]);
  });
});

describe('the rule table', () => {
  it('names each rule once, in order', () => {
    expect(RULES.map((rule) => rule.id)).toEqual(RULE_IDS);
    expect(ruleOf('R05').norm).toBe('§ 87 Abs. 1 Nr. 6 BetrVG');
  });

  it('reads only facts that exist', () => {
    const known = new Set(Object.keys(conditionFacts(DEFAULT_FACTS, DEFAULT_ORG_FACTS)));
    const unknown = RULES.flatMap((rule) => identifiersOf(parseCondition(rule.when))).filter(
      (name) => !known.has(name),
    );
    expect(unknown).toEqual([]);
  });

  it('leaves staff councils and church bodies to their own law', () => {
    const result = evaluate(B1, { ...brandner, representationType: 'STAFF_COUNCIL' });
    expect(result.active).toEqual(ids('R22 R24 R25 R26'));
    expect(result.otherLaw).toContain('R05');
    expect(result.voluntary).toEqual([]);
    expect(countingRules(result).has('R05')).toBe(true);
  });

  it('never lets a rule bind and be voluntary at once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPRESENTATION_TYPES),
        fc.boolean(),
        fc.nat(200),
        (type, logs, voters) => {
          const org = mergeOrgFacts({
            representationType: type,
            eligibleVotersCompany: voters,
            permanentEmployees: voters,
          });
          const result = evaluateRules(mergeFacts({ logsUserActivity: logs, jobLossPossible: true }), org);
          const all = [...result.active, ...result.voluntary, ...result.otherLaw];
          expect(new Set(all).size).toBe(all.length);
          expect(result.active).toEqual(expect.arrayContaining([...result.consentItems]));
        },
      ),
    );
  });
});

/** Any value that a fact can have; a fact may be left out. */
const anyOf = (fields: Readonly<Record<string, FactField>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        field.kind === 'enum'
          ? fc.constantFrom(...field.values)
          : field.kind === 'bool'
            ? fc.boolean()
            : fc.nat(400),
      ]),
    ),
    { requiredKeys: [] },
  );
const anyFlags = fc.record(
  {
    aiActClass: fc.constantFrom(...AI_ACT_CLASSES),
    dpiaNeeded: fc.boolean(),
    sbvExists: fc.boolean(),
    dismissalsPlanned: fc.boolean(),
    councilRequestedTraining: fc.boolean(),
    workDesignRedFlag: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('the evaluation of rules', () => {
  it('is total and deterministic on whatever facts there are', () => {
    fc.assert(
      fc.property(anyOf(SYSTEM_FACT_FIELDS), anyOf(ORG_FACT_FIELDS), anyFlags, (given, company, flags) => {
        const facts = mergeFacts(given as Partial<SystemFacts>);
        const org = mergeOrgFacts(company as Partial<OrgFacts>);
        const result = evaluateRules(facts, org, flags);
        expect(evaluateRules(structuredClone(facts), structuredClone(org), { ...flags })).toEqual(result);
        const { active, voluntary, otherLaw } = result;
        const met = [...active, ...voluntary, ...otherLaw];
        expect(new Set(met).size).toBe(met.length);
        expect(RULE_IDS).toEqual(expect.arrayContaining(met));
        // Two rules hold for every employer or council, whatever the facts say.
        expect(active).toContain('R24');
        if (org.representationType.endsWith('WORKS_COUNCIL')) expect(active).toContain('R03');
        expect(AI_ACT_CLASSES).toContain(aiActClassOf(facts));
      }),
    );
  });

  it('never drops a rule because a system became unclear instead of certainly no AI', () => {
    fc.assert(
      fc.property(anyOf(SYSTEM_FACT_FIELDS), anyOf(ORG_FACT_FIELDS), (given, company) => {
        const facts = mergeFacts(given as Partial<SystemFacts>);
        const org = mergeOrgFacts(company as Partial<OrgFacts>);
        const certain = evaluateRules({ ...facts, isAiSystem: 'no' }, org).active;
        expect(evaluateRules({ ...facts, isAiSystem: 'unclear' }, org).active).toEqual(
          expect.arrayContaining([...certain]),
        );
      }),
    );
  });
});

describe('the standing of a rule', () => {
  it('counts as open while contested', () => {
    expect(effectiveStatus({ ruleId: 'R05', status: 'NOT_APPLICABLE', contested: true })).toBe('OPEN');
    expect(effectiveStatus({ ruleId: 'R05', status: 'NOT_APPLICABLE', contested: false })).toBe(
      'NOT_APPLICABLE',
    );
  });

  it('opens a consent item unless it is agreed to be not applicable', () => {
    expect(opensConsentItem({ ruleId: 'R05', status: 'NOT_APPLICABLE', contested: true })).toBe(true);
    expect(opensConsentItem({ ruleId: 'R05', status: 'NOT_APPLICABLE', contested: false })).toBe(false);
    expect(opensConsentItem({ ruleId: 'R01', status: 'OPEN', contested: false })).toBe(false);
  });
});
