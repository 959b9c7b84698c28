import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openCriteria } from './gate.fixture';
import { evaluateGate, type GateInputs } from './gates';

const today = '2026-11-20';

const G3: GateInputs['G3'] = {
  package: { confirmedCompleteOn: '2026-11-10', missing: [], agreedPeriodEnd: '2026-11-13' },
  rules: [
    { ruleId: 'R01', status: 'FULFILLED', contested: false },
    { ruleId: 'R05', status: 'OPEN', contested: false },
  ],
  residualRisks: [{ id: 'RB1', score: 8, acceptedByBoth: false }],
  concerns: { total: 5, unanswered: 0 },
  dpia: { needed: true, doneOn: '2026-11-01' },
  riskAssessment: { needed: true, doneOn: '2026-11-01' },
  disabledRepresentativeHeard: { needed: true, doneOn: '2026-11-01' },
  survey: 'DONE',
  today,
};
describe('G3', () => {
  it('is a joint finding', () => {
    expect(evaluateGate('G3', G3)).toMatchObject({ ready: true, decider: 'JOINT' });
  });

  it.each([
    [
      { package: { ...G3.package, confirmedCompleteOn: null, agreedPeriodEnd: null } },
      'G3-PACKAGE: package-not-confirmed',
    ],
    [
      { package: { ...G3.package, missing: ['I-10', 'I-20'], agreedPeriodEnd: null } },
      'G3-PACKAGE: package-items-missing',
    ],
    [{ rules: null }, 'G3-RULES: not-recorded'],
    [{ rules: [{ ruleId: 'R01', status: 'OPEN', contested: false }] }, 'G3-RULES: rules-open'],
    [{ rules: [{ ruleId: 'R01', status: 'NOT_APPLICABLE', contested: true }] }, 'G3-RULES: rule-contested'],
    [{ residualRisks: [{ id: 'a', score: 15, acceptedByBoth: true }] }, 'G3-RISKS: residual-risk-red'],
    [{ residualRisks: [{ id: 'a', score: 10, acceptedByBoth: false }] }, 'G3-RISKS: residual-risk-orange'],
    [{ residualRisks: [{ id: '2', score: null, acceptedByBoth: false }] }, 'G3-RISKS: risk-not-rated'],
    [{ residualRisks: null }, 'G3-RISKS: not-recorded'],
    [{ concerns: { total: 5, unanswered: 1 } }, 'G3-CONCERNS: concerns-unanswered'],
    [{ concerns: null }, 'G3-CONCERNS: not-recorded'],
    [{ dpia: { needed: true, doneOn: null } }, 'G3-DPIA: dpia-open'],
    [{ riskAssessment: { needed: true, doneOn: null } }, 'G3-RISK-ASSESSMENT: risk-assessment-open'],
    [{ disabledRepresentativeHeard: { needed: true, doneOn: null } }, 'G3-SBV: sbv-not-heard'],
    [{ survey: null }, 'G3-SURVEY: survey-open'],
  ] as [Partial<GateInputs['G3']>, string][])('%j leaves %s open', (given, expected) => {
    const evaluation = evaluateGate('G3', { ...G3, ...given });
    expect(openCriteria(evaluation)).toEqual([expected]);
    expect(evaluation.ready).toBe(false);
  });

  it('carries consent items on, contested or not', () => {
    const rules = [{ ruleId: 'R05', status: 'NOT_APPLICABLE', contested: true }] as const;
    expect(evaluateGate('G3', { ...G3, rules }).ready).toBe(true);
  });

  it('accepts orange risks that both accepted, and leaves out duties that are not due', () => {
    const residualRisks = [{ id: 'a', score: 14, acceptedByBoth: true }];
    const dpia = { needed: false, doneOn: null };
    const evaluation = evaluateGate('G3', { ...G3, residualRisks, dpia, survey: 'TOO_SMALL' });
    expect(evaluation.ready).toBe(true);
    expect(evaluation.criteria.map(({ id }) => id)).not.toContain('G3-DPIA');
  });

  it('an expired agreed period makes the package disputed, never complete', () => {
    const standing = { confirmedCompleteOn: null, missing: [], agreedPeriodEnd: '2026-11-19' };
    const evaluation = evaluateGate('G3', { ...G3, package: standing });
    expect(evaluation.criteria[0]).toMatchObject({ status: 'DISPUTED', met: false, blocking: true });
    expect(openCriteria(evaluation)).toEqual(['G3-PACKAGE: package-not-confirmed package-period-expired']);
  });

  it('the last day of the period still belongs to it', () => {
    const standing = { confirmedCompleteOn: null, missing: [], agreedPeriodEnd: today };
    expect(evaluateGate('G3', { ...G3, package: standing }).criteria[0]).toMatchObject({
      status: 'OPEN',
      met: false,
    });
  });

  it('silence never passes, however long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 9000 }), (year) => {
        const standing = { confirmedCompleteOn: null, missing: [], agreedPeriodEnd: '2026-11-19' };
        expect(evaluateGate('G3', { ...G3, package: standing, today: `${year}-01-01` }).ready).toBe(false);
      }),
    );
  });
});
