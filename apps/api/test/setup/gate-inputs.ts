import type { GateInputs } from '@einklang/domain';

const isHoliday = (): boolean => false;
const today = '2026-11-20';
const firstInformation = { deliveredOn: '2026-11-05', receivedOn: '2026-11-05' };
const done = { needed: true, doneOn: '2026-11-01' };

/** Everything in order, for tests that look at the decisions and not at what is decided on. */
export const readyInputs: GateInputs = {
  G1: {
    maturityAnsweredShare: 1,
    profileComplete: true,
    humanScore: 70,
    prohibitedPractice: false,
    identificationDone: true,
    firstInformation,
    today,
    isHoliday,
  },
  G2: {
    representation: 'WORKS_COUNCIL',
    figures: { npv: 25_000, probabilityNegative: 0.1 },
    evidenceShare: 1,
    freedTimeUse: 'quality',
    personnelPublishedToCouncil: '2026-11-10',
    financeCommitteeNeeded: false,
    personnelPublishedToFinanceCommittee: null,
    reasonsForRed: null,
    firstInformation,
    today,
    isHoliday,
  },
  G3: {
    package: { confirmedCompleteOn: '2026-11-10', missing: [], agreedPeriodEnd: null },
    rules: [{ ruleId: 'R01', status: 'FULFILLED', contested: false }],
    residualRisks: [],
    concerns: { total: 1, unanswered: 0 },
    dpia: done,
    riskAssessment: done,
    disabledRepresentativeHeard: done,
    survey: 'DONE',
    today,
  },
  G4: {
    representation: 'WORKS_COUNCIL',
    pilot: false,
    consentItems: [{ ruleId: 'R05', link: { instrument: 'WORKS_AGREEMENT', state: 'SIGNED' } }],
    missingClauses: [],
    statementItems: null,
    otherLawDoneOn: null,
  },
};
