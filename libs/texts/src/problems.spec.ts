import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '@einklang/problems';
import { textsOf } from './index';

describe('problems', () => {
  it('have words for every code the server can answer with', () => {
    const known = Object.keys(textsOf('de').problems);
    expect(Object.keys(PROBLEMS).filter((code) => !known.includes(code))).toEqual([]);
  });
});
