import { describe, expect, it } from '@jest/globals';
import { positionsOwed } from './positions-owed';
import type { RuleId } from './rule-table';

const owed = (representation: 'WORKS_COUNCIL' | 'NONE', ...rules: RuleId[]): string[] =>
  positionsOwed(representation, new Set(rules)).flatMap((one) => (one.owed ? [one.body] : []));

describe('whose position is owed', () => {
  it('is the council’s always, and without one the employees’', () => {
    expect(owed('WORKS_COUNCIL')).toEqual(['COUNCIL']);
    expect(owed('NONE')).toEqual(['EMPLOYEES']);
  });

  it.each<[RuleId, string[]]>([
    ['R21', ['SBV']],
    ['R26', ['DPO']],
    ['R08', ['OSH', 'PHYSICIAN']],
    ['R25', []],
  ])('%s asks for %j', (rule, bodies) => {
    expect(owed('WORKS_COUNCIL', rule).slice(1)).toEqual(bodies);
  });

  it('names those who may be asked without a rule too', () => {
    expect(positionsOwed('WORKS_COUNCIL', new Set<RuleId>(['R26']))).toEqual([
      { body: 'COUNCIL', because: null, owed: true },
      { body: 'SBV', because: null, owed: false },
      { body: 'DPO', because: 'R26', owed: true },
      { body: 'OSH', because: null, owed: false },
      { body: 'PHYSICIAN', because: null, owed: false },
    ]);
  });
});
