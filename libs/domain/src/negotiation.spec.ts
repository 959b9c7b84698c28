import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  NEGOTIATION_SIDES,
  NEW_NEGOTIATION,
  negotiate,
  otherSide,
  turnOf,
  type ClauseNegotiation,
  type NegotiationAct,
} from './negotiation';

const employer = 'EMPLOYER';
const council = 'WORKS_COUNCIL';

/** Plays acts; each must be allowed. */
function play(...acts: NegotiationAct[]): ClauseNegotiation {
  return acts.reduce((clause, act) => {
    const step = negotiate(clause, act);
    if (!step.ok) throw new Error(`${act.kind} refused: ${step.refusal}`);
    return step.next;
  }, NEW_NEGOTIATION);
}

function refusal(clause: ClauseNegotiation, act: NegotiationAct): string | null {
  const step = negotiate(clause, act);
  return step.ok ? null : step.refusal;
}

const proposed = play({ kind: 'PROPOSE', by: employer });
const countered = play({ kind: 'PROPOSE', by: employer }, { kind: 'COUNTER', by: council });
const agreed = play(
  { kind: 'PROPOSE', by: employer },
  { kind: 'COUNTER', by: council },
  { kind: 'ACCEPT', by: employer, version: 2 },
);

describe('the negotiation of a clause', () => {
  it('goes from proposal over counter-proposal to agreement, as K07 of the demo', () => {
    expect(proposed).toMatchObject({ state: 'PROPOSED_BY_EMPLOYER', version: 1 });
    expect(turnOf(proposed)).toBe(council);
    expect(countered).toMatchObject({ state: 'COUNTERED', version: 2, author: council });
    expect(turnOf(countered)).toBe(employer);
    expect(agreed).toMatchObject({ state: 'AGREED', version: 2 });
    expect(turnOf(agreed)).toBeNull();
    expect(turnOf(NEW_NEGOTIATION)).toBeNull();
  });

  it('lets a side revise its own proposal', () => {
    expect(play({ kind: 'PROPOSE', by: council }, { kind: 'PROPOSE', by: council })).toMatchObject({
      state: 'PROPOSED_BY_WORKS_COUNCIL',
      version: 2,
    });
  });

  it('accepts only the current version', () => {
    expect(refusal(countered, { kind: 'ACCEPT', by: employer, version: 1 })).toBe('stale-version');
    expect(refusal(countered, { kind: 'ACCEPT', by: council, version: 2 })).toBe('own-proposal');
    expect(refusal(NEW_NEGOTIATION, { kind: 'ACCEPT', by: council, version: 0 })).toBe('nothing-proposed');
    expect(refusal(agreed, { kind: 'ACCEPT', by: council, version: 2 })).toBe('already-agreed');
  });

  it('starts a new round when an agreed clause is changed', () => {
    const step = negotiate(agreed, { kind: 'PROPOSE', by: council });
    expect(step).toMatchObject({
      ok: true,
      next: { state: 'PROPOSED_BY_WORKS_COUNCIL', version: 3, countered: false },
    });
    expect(refusal(agreed, { kind: 'COUNTER', by: employer })).toBe('already-agreed');
  });

  it('can be parked and disputed, and goes on from there', () => {
    const parked = play({ kind: 'PROPOSE', by: employer }, { kind: 'PARK', by: council });
    expect(parked.state).toBe('PARKED');
    expect(turnOf(parked)).toBeNull();
    const disputed = play({ kind: 'PROPOSE', by: employer }, { kind: 'DISPUTE', by: council });
    expect(disputed.state).toBe('DISPUTED');
    expect(turnOf(disputed)).toBe(council);
    expect(refusal(parked, { kind: 'PARK', by: employer })).toBe('already-parked');
    expect(refusal(disputed, { kind: 'DISPUTE', by: employer })).toBe('already-disputed');
    expect(refusal(agreed, { kind: 'PARK', by: employer })).toBe('already-agreed');
    expect(refusal(NEW_NEGOTIATION, { kind: 'DISPUTE', by: employer })).toBe('nothing-proposed');
    expect(refusal(NEW_NEGOTIATION, { kind: 'COUNTER', by: employer })).toBe('nothing-proposed');
    expect(refusal(proposed, { kind: 'COUNTER', by: employer })).toBe('own-proposal');
    expect(negotiate(disputed, { kind: 'ACCEPT', by: council, version: 1 })).toMatchObject({
      next: { state: 'AGREED' },
    });
    expect(negotiate(parked, { kind: 'COUNTER', by: council })).toMatchObject({
      next: { state: 'COUNTERED' },
    });
  });
});

describe('laws of negotiation', () => {
  const act = fc.record({
    kind: fc.constantFrom('PROPOSE', 'COUNTER', 'ACCEPT', 'PARK', 'DISPUTE'),
    by: fc.constantFrom(...NEGOTIATION_SIDES),
    version: fc.nat(6),
  }) as fc.Arbitrary<NegotiationAct>;

  it('nothing is agreed but by the other side on exactly the current version', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let clause = NEW_NEGOTIATION;
        for (const next of acts) {
          const step = negotiate(clause, next);
          if (!step.ok) continue;
          if (step.next.state === 'AGREED' && clause.state !== 'AGREED') {
            expect(next).toMatchObject({
              kind: 'ACCEPT',
              version: clause.version,
              by: clause.author && otherSide(clause.author),
            });
          }
          expect(step.next.version).toBeGreaterThanOrEqual(clause.version);
          clause = step.next;
        }
      }),
    );
  });
});
