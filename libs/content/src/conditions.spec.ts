import { describe, expect, it } from '@jest/globals';
import {
  CONSENT_CLAUSES,
  DEFAULT_FACTS,
  DEFAULT_ORG_FACTS,
  conditionContext,
  conditionFacts,
  identifiersOf,
  itemsUpTo,
  mandatoryItems,
  mergeFacts,
  mergeOrgFacts,
  parseCondition,
  requiredClauses,
  type SystemFacts,
} from '@einklang/domain';
import { CLAUSE_IDS } from './clauses';
import { clauseCatalogue } from './clauses.data';
import { informationItems } from './information-items.data';

const conditions = [
  ...clauseCatalogue.entries.map(({ id, requiredWhen }) => [id, requiredWhen] as const),
  ...informationItems.entries.map(({ id, mandatoryWhen }) => [id, mandatoryWhen] as const),
];
const known = new Set(Object.keys(conditionFacts(DEFAULT_FACTS, DEFAULT_ORG_FACTS)));
const context = (facts: Partial<SystemFacts>) =>
  conditionContext(mergeFacts(facts), mergeOrgFacts(), { dpiaNeeded: true, aiActClass: 'HIGH_RISK_CHECK' });

describe('the conditions of the catalogues', () => {
  it.each(conditions)('%s reads only facts that exist: %s', (_id, source) => {
    expect(identifiersOf(parseCondition(source)).filter((name) => !known.has(name))).toEqual([]);
  });

  it('require the clauses of the visual inspection (domain 8.5)', () => {
    const required = requiredClauses(
      clauseCatalogue.entries,
      context({
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
      }),
    );
    const always = 'K01 K02 K03 K34 K35 K36 K-PLAT';
    const more = 'K04 K05 K06 K07 K08 K09 K10 K11 K12 K13 K14 K15 K17 K20 K21 K22 K23 K25 K26 K28 K32';
    expect([...required].sort()).toEqual(`${always} ${more}`.split(' ').sort());
  });

  it('ask for the papers on rosters that the council missed', () => {
    const rosters = context({
      isAiSystem: 'yes',
      affectsWorkingTime: true,
      taskAllocation: 'skillsAvailability',
      logsUserActivity: true,
    });
    const due = mandatoryItems(itemsUpTo(informationItems.entries, 'CONSULTATION'), rosters);
    expect(due).toEqual(expect.arrayContaining(['I-01', 'I-10', 'I-20']));
    expect(due).not.toContain('I-24');
    expect(mandatoryItems(informationItems.entries, rosters)).toEqual(
      expect.arrayContaining(['I-22', 'I-24']),
    );
  });

  it('know every clause that carries a consent', () => {
    const carrying = Object.values(CONSENT_CLAUSES).flat();
    expect(carrying.filter((id) => !CLAUSE_IDS.some((clause) => clause === id))).toEqual([]);
  });
});
