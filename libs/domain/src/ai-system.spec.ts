import { describe, expect, it } from '@jest/globals';
import { isUnregulated, type RegulationState } from './ai-system';

const inUse: RegulationState = {
  status: 'IN_USE',
  isAi: 'yes',
  contested: false,
  agreementInForce: false,
  otherAgreement: '',
};

describe('a system without rules', () => {
  it.each<[string, Partial<RegulationState>, boolean]>([
    ['in use and AI', {}, true],
    ['planned', { status: 'PLANNED' }, true],
    ['retired', { status: 'RETIRED' }, false],
    ['not yet examined', { isAi: null }, true],
    ['unclear', { isAi: 'unclear' }, true],
    ['certainly no AI', { isAi: 'no' }, false],
    ['no AI, but contested', { isAi: 'no', contested: true }, true],
    ['covered by an agreement in force', { agreementInForce: true }, false],
    ['covered by an agreement from elsewhere', { otherAgreement: 'BV 2019' }, false],
  ])('%s', (_, change, expected) => {
    expect(isUnregulated({ ...inUse, ...change })).toBe(expected);
  });
});
