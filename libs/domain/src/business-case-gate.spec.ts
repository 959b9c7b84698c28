import { describe, expect, it } from '@jest/globals';
import { recommendedColour } from './business-case-gate';
import { openCriteria } from './gate.fixture';
import { evaluateGate, type GateInputs } from './gates';

const isHoliday = (): boolean => false;
const today = '2026-11-20';
const informed = { deliveredOn: '2026-11-05', receivedOn: '2026-11-05' };

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
describe('G2', () => {
  it('B-2 of the demo has exactly two blockers', () => {
    const evaluation = evaluateGate('G2', {
      ...G2,
      freedTimeUse: 'undecided',
      personnelPublishedToFinanceCommittee: null,
    });
    expect(openCriteria(evaluation)).toEqual([
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
    expect(openCriteria(evaluation)).toEqual(expected);
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
