import { describe, expect, it } from '@jest/globals';
import { noConnection, problemOf } from './api-problem';

describe('a problem', () => {
  it('is read from its body', () => {
    const problem = problemOf(422, {
      code: 'input.invalid',
      requestId: 'r1',
      errors: [{ pointer: '/title', code: 'required' }, 'rubbish'],
    });
    expect(problem).toMatchObject({
      status: 422,
      code: 'input.invalid',
      requestId: 'r1',
      isTransient: false,
    });
    expect(problem.fields).toEqual([{ pointer: '/title', code: 'required' }]);
  });

  it('has a code also where a proxy answered', () => {
    expect(problemOf(502, '<html>', 'r2')).toMatchObject({
      code: 'internal',
      requestId: 'r2',
      isTransient: true,
    });
    expect(problemOf(412, undefined).code).toBe('stale');
    expect(problemOf(404, null).code).toBe('not-found');
  });

  it('may pass when there was no answer', () => {
    expect(noConnection()).toMatchObject({ status: 0, code: 'network', isTransient: true });
  });
});
