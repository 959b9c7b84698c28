import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recommendedColour } from './business-case-gate';
import { evaluateGate, type GateEvaluation, type GateInputs } from './gates';

const isHoliday = (): boolean => false;
const today = '2026-11-20';
const informed = { deliveredOn: '2026-11-05', receivedOn: '2026-11-05' };

const G1: GateInputs['G1'] = {
  maturityAnsweredShare: 0.9,
  profileComplete: true,
  humanScore: 70,
  prohibitedPractice: false,
  identificationDone: true,
  firstInformation: informed,
  today,
  isHoliday,
};
const G2: GateInputs['G2'] = {
  representation: 'WORKS_COUNCIL',
  figures: { npv: 25_444.5, probabilityNegative: 0.1741 },
  evidenceShare: 1,
  freedTimeUse: 'newTasks',
  personnelPublishedToCouncil: '2026-11-10',
  financeCommitteeNeeded: true,
  personnelPublishedToFinanceCommittee: '2026-11-10',
  reasonsForRed: null,
  firstInformation: informed,
  today,
  isHoliday,
};
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
const G4: GateInputs['G4'] = {
  representation: 'WORKS_COUNCIL',
  pilot: false,
  consentItems: [{ ruleId: 'R05', link: { instrument: 'WORKS_AGREEMENT', state: 'SIGNED' } }],
  missingClauses: [],
  statementItems: null,
  otherLawDoneOn: null,
};

const open = (evaluation: GateEvaluation): string[] =>
  evaluation.criteria
    .filter(({ met }) => !met)
    .map(({ id, reasons }) => `${id}: ${reasons.map(({ code }) => code).join(' ')}`);

describe('G1', () => {
  it('is ready when everything is recorded', () => {
    expect(evaluateGate('G1', G1)).toMatchObject({ ready: true, needsReasons: false, decider: 'MANAGEMENT' });
  });

  it.each([
    [{ maturityAnsweredShare: 0.69 }, 'G1-MATURITY: maturity-too-few-answers', true],
    [{ maturityAnsweredShare: null }, 'G1-MATURITY: not-recorded', true],
    [{ profileComplete: false }, 'G1-PROFILE: profile-incomplete', true],
    [{ humanScore: 39.9 }, 'G1-HUMAN: human-score-too-low', false],
    [{ humanScore: null }, 'G1-HUMAN: not-recorded', false],
    [{ prohibitedPractice: true }, 'G1-PROHIBITED: prohibited-practice', false],
    [{ identificationDone: null }, 'G1-IDENTIFICATION: not-recorded', false],
    [{ identificationDone: false }, 'G1-IDENTIFICATION: identification-open', false],
    [{ firstInformation: null }, 'G1-FIRST-INFORMATION: information-not-sent', false],
    [
      { firstInformation: { deliveredOn: '2026-11-16', receivedOn: null } },
      'G1-FIRST-INFORMATION: receipt-open',
      false,
    ],
  ])('%j leaves %s open', (given, expected, ready) => {
    const evaluation = evaluateGate('G1', { ...G1, ...given });
    expect(open(evaluation)).toEqual([expected]);
    expect(evaluation).toMatchObject({ ready, needsReasons: ready });
  });

  it('exact limits are enough', () => {
    expect(evaluateGate('G1', { ...G1, maturityAnsweredShare: 0.7, humanScore: 40 }).needsReasons).toBe(
      false,
    );
  });

  it('a documented delivery counts after five working days, without a receipt', () => {
    const sent = { deliveredOn: '2026-11-13', receivedOn: null };
    expect(evaluateGate('G1', { ...G1, firstInformation: sent, today: '2026-11-19' }).ready).toBe(false);
    expect(evaluateGate('G1', { ...G1, firstInformation: sent, today: '2026-11-20' }).ready).toBe(true);
  });
});

describe('G2', () => {
  it('B-2 of the demo has exactly two blockers', () => {
    const evaluation = evaluateGate('G2', {
      ...G2,
      freedTimeUse: 'undecided',
      personnelPublishedToFinanceCommittee: null,
    });
    expect(open(evaluation)).toEqual([
      'G2-FREED-TIME: freed-time-undecided',
      'G2-PERSONNEL-FINANCE: not-published-to-finance-committee',
    ]);
    expect(evaluation.ready).toBe(false);
  });

  it.each([
    [{ figures: null }, ['G2-FIGURES: not-recorded'], false],
    [{ evidenceShare: 0.79 }, ['G2-EVIDENCE: evidence-share-too-low'], true],
    [{ evidenceShare: null }, ['G2-EVIDENCE: not-recorded'], true],
    [{ personnelPublishedToCouncil: null }, ['G2-PERSONNEL-COUNCIL: not-published-to-council'], false],
    [{ firstInformation: null }, ['G2-FIRST-INFORMATION: information-not-sent'], false],
    [{ figures: { npv: -1, probabilityNegative: 0.5 } }, ['G2-RED-REASONS: red-without-reasons'], false],
    [
      { figures: { npv: -1, probabilityNegative: 0.5 }, reasonsForRed: ' ' },
      ['G2-RED-REASONS: red-without-reasons'],
      false,
    ],
    [{ figures: { npv: -1, probabilityNegative: 0.5 }, reasonsForRed: 'Arbeitssicherheit' }, [], true],
    [{ financeCommitteeNeeded: false, personnelPublishedToFinanceCommittee: null }, [], true],
  ])('%j leaves %j open', (given, expected, ready) => {
    const evaluation = evaluateGate('G2', { ...G2, ...given });
    expect(open(evaluation)).toEqual(expected);
    expect(evaluation.ready).toBe(ready);
  });

  it('asks no publication to a council that does not exist', () => {
    const none = {
      ...G2,
      representation: 'NONE',
      personnelPublishedToCouncil: null,
      financeCommitteeNeeded: false,
    } as const;
    expect(evaluateGate('G2', none).ready).toBe(true);
  });

  it.each([
    [25_444.5, 0.1741, 'GREEN'],
    [1, 0.2, 'GREEN'],
    [1, 0.21, 'YELLOW'],
    [1, 0.4, 'YELLOW'],
    [1, 0.41, 'RED'],
    [0, 0.1, 'RED'],
  ])('recommends for NPV %s and risk %s: %s', (npv, risk, colour) => {
    expect(recommendedColour(npv, risk)).toBe(colour);
  });
});

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
    [{ residualRisks: null }, 'G3-RISKS: not-recorded'],
    [{ concerns: { total: 5, unanswered: 1 } }, 'G3-CONCERNS: concerns-unanswered'],
    [{ concerns: null }, 'G3-CONCERNS: not-recorded'],
    [{ dpia: { needed: true, doneOn: null } }, 'G3-DPIA: dpia-open'],
    [{ riskAssessment: { needed: true, doneOn: null } }, 'G3-RISK-ASSESSMENT: risk-assessment-open'],
    [{ disabledRepresentativeHeard: { needed: true, doneOn: null } }, 'G3-SBV: sbv-not-heard'],
    [{ survey: null }, 'G3-SURVEY: survey-open'],
  ] as [Partial<GateInputs['G3']>, string][])('%j leaves %s open', (given, expected) => {
    const evaluation = evaluateGate('G3', { ...G3, ...given });
    expect(open(evaluation)).toEqual([expected]);
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
    expect(open(evaluation)).toEqual(['G3-PACKAGE: package-not-confirmed package-period-expired']);
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

describe('G4', () => {
  it('is ready when every consent item has a signed instrument, and both decide', () => {
    expect(evaluateGate('G4', G4)).toMatchObject({ ready: true, decider: 'JOINT' });
  });

  it.each([
    [null, 'consent-open'],
    [{ instrument: 'WORKS_AGREEMENT', state: 'AGREED' }, 'instrument-not-signed'],
    [{ instrument: 'WORKS_AGREEMENT', state: 'FOR_SIGNATURE' }, 'instrument-not-signed'],
    [{ instrument: 'WORKS_AGREEMENT', state: 'ENDED' }, 'instrument-ended'],
    [{ instrument: 'AI_POLICY', state: 'IN_FORCE' }, 'instrument-not-suitable'],
    [{ instrument: 'PILOT_ARRANGEMENT', state: 'SIGNED' }, 'instrument-not-suitable'],
    [{ instrument: 'NO_CONSENT_NEEDED', state: 'DRAFT' }, 'instrument-not-suitable'],
  ] as const)('a consent item with %j is %s', (link, code) => {
    const evaluation = evaluateGate('G4', { ...G4, consentItems: [{ ruleId: 'R05', link }] });
    expect(open(evaluation)).toEqual([`G4-CONSENT: ${code}`]);
    expect(evaluation.ready).toBe(false);
  });

  it.each([
    [{ instrument: 'INFORMAL_ARRANGEMENT', state: 'SIGNED' }, false],
    [{ instrument: 'CONCILIATION_RULING', state: 'IN_FORCE' }, false],
    [{ instrument: 'WORKS_AGREEMENT', state: 'DISPLAYED' }, false],
    [{ instrument: 'PILOT_ARRANGEMENT', state: 'SIGNED' }, true],
    [{ instrument: 'NO_CONSENT_NEEDED', state: 'DRAFT', acknowledgedByCouncil: true }, false],
  ] as const)('%j is enough (pilot: %s)', (link, pilot) => {
    expect(evaluateGate('G4', { ...G4, pilot, consentItems: [{ ruleId: 'R05', link }] }).ready).toBe(true);
  });

  it('is not ready while nobody knows what needs consent', () => {
    expect(open(evaluateGate('G4', { ...G4, consentItems: null }))).toEqual(['G4-CONSENT: not-recorded']);
  });

  it('needs the clauses of consent rules', () => {
    expect(open(evaluateGate('G4', { ...G4, missingClauses: ['K07'] }))).toEqual([
      'G4-CLAUSES: clauses-missing',
    ]);
  });

  it('leaves a staff council to its own law, but never passes by itself', () => {
    const staff = { ...G4, representation: 'STAFF_COUNCIL', consentItems: [] } as const;
    expect(open(evaluateGate('G4', staff))).toEqual(['G4-OTHER-LAW: other-law-open']);
    expect(evaluateGate('G4', { ...staff, otherLawDoneOn: today }).ready).toBe(true);
  });
});

describe('G4 without a works council', () => {
  const none = { ...G4, representation: 'NONE', consentItems: [] } as const;
  const item = { id: 'S1', response: 'ACCEPTED', reasons: null, deviates: false } as const;

  it.each([
    [null, ['not-recorded']],
    [[], []],
    [[item], []],
    [[{ ...item, response: null }], ['statement-item-open']],
    [[{ ...item, response: 'REJECTED' }], ['statement-reasons-missing']],
    [[{ ...item, response: 'REJECTED', reasons: 'Lohnfragen werden gesondert besprochen.' }], []],
    [[{ ...item, response: 'PARTLY_ACCEPTED', reasons: ' ' }], ['statement-reasons-missing']],
    [[{ ...item, response: 'PARTLY_ACCEPTED', reasons: '7 statt 3 Tage', deviates: true }], []],
    [[{ ...item, deviates: true }], ['statement-deviates']],
  ] as const)('%j stands for %j', (statementItems, codes) => {
    const evaluation = evaluateGate('G4', { ...none, statementItems });
    expect(evaluation.criteria.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual(codes);
    expect(evaluation).toMatchObject({ ready: codes.length === 0, decider: 'MANAGEMENT' });
  });
});
