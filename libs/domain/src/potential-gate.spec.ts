import { describe, expect, it } from '@jest/globals';
import { openCriteria } from './gate.fixture';
import { evaluateGate, type GateInputs } from './gates';

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
    expect(openCriteria(evaluation)).toEqual([expected]);
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
