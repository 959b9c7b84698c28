import { describe, expect, it } from '@jest/globals';
import { stepsOf } from './steps';

type Facts = Parameters<typeof stepsOf>[0];

const facts = (more: object = {}): Facts =>
  ({
    kind: 'WORKS_AGREEMENT',
    state: 'DRAFT',
    copy: null,
    signatures: [],
    signedDocument: null,
    resolution: null,
    displayedOn: null,
    ...more,
  }) as Facts;

const shown = (more: object): string =>
  stepsOf(facts(more))
    .map(({ step, state }) => `${step} ${state}`)
    .join(', ');

describe('the way to an agreement in force', () => {
  const frozen = { state: 'FOR_SIGNATURE', copy: { report: { state: 'DONE' } } };
  const [employer, council] = [{ side: 'EMPLOYER' }, { side: 'COUNCIL' }];

  it.each([
    [
      'an open text',
      {},
      'content current, resolution later, copy later, signatures later, document later, display later',
    ],
    [
      'an agreed text',
      { state: 'AGREED' },
      'content done, resolution parallel, copy current, signatures later, document later, display later',
    ],
    [
      'a copy that is being made',
      { state: 'FOR_SIGNATURE', copy: { report: { state: 'RUNNING' } } },
      'content done, resolution parallel, copy current, signatures later, document later, display later',
    ],
    [
      'one signature',
      { ...frozen, signatures: [employer] },
      'content done, resolution parallel, copy done, signatures current, document later, display later',
    ],
    [
      'both signatures, the extract not handed over',
      { ...frozen, signatures: [employer, council] },
      'content done, resolution done, copy done, signatures done, document current, display later',
    ],
    [
      'the displayed agreement',
      {
        ...frozen,
        state: 'IN_FORCE',
        signatures: [employer, council],
        signedDocument: {},
        displayedOn: '2026-11-22',
      },
      'content done, resolution done, copy done, signatures done, document done, display done',
    ],
  ])('with %s', (_, more, expected) => {
    expect(shown(more)).toBe(expected);
  });

  it('knows no resolution and no second signature where management issues a policy', () => {
    expect(shown({ ...frozen, kind: 'AI_POLICY' })).toBe(
      'content done, copy done, signatures current, display later',
    );
    expect(shown({ ...frozen, kind: 'AI_POLICY', state: 'SIGNED', signatures: [employer] })).toBe(
      'content done, copy done, signatures done, display current',
    );
  });
});
