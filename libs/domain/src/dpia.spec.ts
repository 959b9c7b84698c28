import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DPIA_CRITERIA, dpiaThreshold, type DpiaCriterion } from './dpia';
import { mergeFacts, type SystemFacts } from './facts';

const met = (
  facts: Partial<SystemFacts>,
  declared?: Partial<Record<DpiaCriterion, boolean>>,
): DpiaCriterion[] =>
  dpiaThreshold(mergeFacts({ isAiSystem: 'no' }, facts), declared)
    .criteria.filter((criterion) => criterion.met)
    .map((criterion) => criterion.id);

const derived: [DpiaCriterion, Partial<SystemFacts>][] = [
  ['SCORING', { scoringOfEmployees: true }],
  ['SCORING', { individualEvaluationIntended: true }],
  ['AUTOMATED_DECISION', { automatedDecision: 'prepares', legalOrSimilarEffect: true }],
  ['SYSTEMATIC_MONITORING', { logsUserActivity: true }],
  ['SYSTEMATIC_MONITORING', { locationTracking: true }],
  ['SYSTEMATIC_MONITORING', { performanceDataDerivable: true }],
  ['SPECIAL_CATEGORIES', { specialCategories: true }],
  ['COMBINED_DATA', { dataLake: true }],
  ['VULNERABLE_PERSONS', { processesEmployeeData: true }],
  ['NEW_TECHNOLOGY', { isAiSystem: 'unclear' }],
  ['PREVENTS_RIGHTS', { usedForRecruiting: true }],
];

describe('the threshold of the impact assessment', () => {
  it.each(derived)('%s follows from %j', (criterion, facts) => {
    expect(met(facts)).toContain(criterion);
    expect(met({})).not.toContain(criterion);
  });

  it('one criterion is not enough, two are', () => {
    const one = mergeFacts({ isAiSystem: 'no', processesEmployeeData: true });
    expect(dpiaThreshold(one)).toMatchObject({ count: 1, needed: false });
    expect(dpiaThreshold(one, { LARGE_SCALE: true })).toMatchObject({ count: 2, needed: true });
  });

  it('AI on employee data always reaches it', () => {
    expect(dpiaThreshold(mergeFacts({ isAiSystem: 'unclear', processesEmployeeData: true })).needed).toBe(
      true,
    );
  });

  it('names the grounds that suffice alone', () => {
    expect(dpiaThreshold(mergeFacts({ isAiSystem: 'yes', usedForRecruiting: true })).grounds).toEqual([
      'AI_EVALUATES_PERSONS',
    ]);
    expect(
      dpiaThreshold(mergeFacts({ isAiSystem: 'no', logsUserActivity: true, legalOrSimilarEffect: true })),
    ).toMatchObject({ count: 1, grounds: ['BEHAVIOUR_WITH_LEGAL_EFFECT'], needed: true });
  });

  it('a declaration never takes a derived criterion away', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...DPIA_CRITERIA), fc.boolean()),
        fc.boolean(),
        (declared, logs) => {
          const facts = mergeFacts({ logsUserActivity: logs, processesEmployeeData: true });
          expect(dpiaThreshold(facts, declared).count).toBeGreaterThanOrEqual(dpiaThreshold(facts).count);
        },
      ),
    );
  });
});
