import { describe, expect, it } from '@jest/globals';
import { GATE_IDS, STAGES, STAGE_TRANSITIONS, gateOf, nextStage, stepOf, transitionOf } from './stages';

describe('stages', () => {
  it('follow one another through their gates', () => {
    expect(STAGES.map(gateOf)).toEqual(['G1', 'G2', 'G3', 'G4', null, null, null]);
    expect(STAGES.map(nextStage)).toEqual([
      'BUSINESS_CASE',
      'PARTICIPATION',
      'AGREEMENT',
      'OPERATION',
      'EVALUATION',
      'OPERATION',
      null,
    ]);
  });

  it('can be revised or rejected after the business case', () => {
    expect(transitionOf('BUSINESS_CASE', 'REVISE')?.to).toBe('BUSINESS_CASE');
    expect(transitionOf('BUSINESS_CASE', 'REJECT')?.to).toBe('CLOSED');
    expect(transitionOf('POTENTIAL_ANALYSIS', 'ADJUST')).toBeNull();
    expect(transitionOf('CLOSED', 'CONTINUE')).toBeNull();
  });

  it('reach operation only from agreement through G4, or back from evaluation', () => {
    const into = STAGE_TRANSITIONS.filter(({ to }) => to === 'OPERATION').map(({ from, gate }) => [
      from,
      gate,
    ]);
    expect(into).toEqual([
      ['AGREEMENT', 'G4'],
      ['EVALUATION', null],
    ]);
  });

  it('keep each gate once and each decision once per stage', () => {
    expect(STAGE_TRANSITIONS.flatMap(({ gate }) => gate ?? [])).toEqual(GATE_IDS);
    const keys = STAGE_TRANSITIONS.map(({ from, decision }) => `${from} ${decision}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are shown as five steps', () => {
    expect(STAGES.map(stepOf)).toEqual([1, 2, 3, 4, 5, 5, null]);
  });
});
