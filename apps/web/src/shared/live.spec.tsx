import { describe, expect, it } from '@jest/globals';
import { companyKey, initiativeKey } from './keys';
import { concerns, type ChangeEvent } from './live';

const change: ChangeEvent = {
  companyId: 'brandner',
  kind: 'comment.written',
  initiativeId: 'i1',
  subjectType: 'comment',
  subjectId: 'c1',
};

describe('a change', () => {
  it.each([
    ['its initiative', initiativeKey('brandner', 'i1', 'comments'), true],
    ['another initiative', initiativeKey('brandner', 'i2', 'comments'), false],
    ['lists of the company', companyKey('brandner', 'inbox'), true],
    ['another company', companyKey('lorenz', 'inbox'), false],
    ['the session', ['session'], false],
    ['the board over all companies', ['companies', 'board'], true],
  ])('concerns %s', (_, key, expected) => {
    expect(concerns(change, key)).toBe(expected);
  });

  it('without an initiative concerns everything of its company', () => {
    expect(concerns({ ...change, initiativeId: undefined }, initiativeKey('brandner', 'i2'))).toBe(true);
  });
});
