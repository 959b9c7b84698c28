import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ELECTION_COMMANDS,
  ELECTION_PHASES,
  electionDates,
  electionPhase,
  electionResult,
  electionSeats,
  firstMandate,
  isPossible,
  nextAsked,
  type ElectionCommand,
} from './election';

describe('the election of speakers', () => {
  it('has one to three seats for every 50 employees begun', () => {
    expect(electionSeats(5)).toEqual({ least: 1, most: 3 });
    expect(electionSeats(34)).toEqual({ least: 1, most: 3 });
    expect(electionSeats(50)).toEqual({ least: 1, most: 3 });
    expect(electionSeats(51)).toEqual({ least: 2, most: 6 });
    expect(electionSeats(0)).toEqual({ least: 1, most: 3 });
  });

  it('changes its phase with the calendar', () => {
    const dates = electionDates('2026-07-24', 14, 7);
    expect(dates).toEqual({ nominationsUntil: '2026-08-07', votingUntil: '2026-08-14' });
    const on = (today: string) => electionPhase({ state: 'OPEN', dates }, today);
    expect(['2026-07-24', '2026-08-07', '2026-08-08', '2026-08-14', '2026-08-15'].map(on)).toEqual([
      'NOMINATION',
      'NOMINATION',
      'VOTING',
      'VOTING',
      'COUNTING',
    ]);
    expect(electionPhase({ state: 'COUNTED', dates }, '2026-08-01')).toBe('COUNTED');
    expect(electionPhase({ state: 'PROPOSED', dates: null }, '2026-08-01')).toBe('PROPOSED');
  });

  it('lets each command happen in one phase only', () => {
    for (const command of Object.keys(ELECTION_COMMANDS) as ElectionCommand[])
      expect(ELECTION_PHASES.filter((phase) => isPossible(command, phase))).toHaveLength(1);
  });

  it('orders by votes, and by the recorded lot where they are equal', () => {
    const candidates = [
      { id: 'a', votes: 3 },
      { id: 'b', votes: 5 },
      { id: 'c', votes: 3 },
    ];
    const result = electionResult(candidates, 2, 7);
    expect(result[0]).toEqual({ id: 'b', votes: 5, rank: 1, byLot: false });
    expect(result.slice(1).map(({ byLot }) => byLot)).toEqual([true, true]);
    // Where all of them have a seat there was nothing to decide.
    expect(electionResult(candidates, 3, 7).some(({ byLot }) => byLot)).toBe(false);
    expect(electionResult([...candidates].reverse(), 2, 7)).toEqual(result);
    const firsts = new Set(
      Array.from({ length: 40 }, (_, seed) => electionResult(candidates, 2, seed)[1]!.id),
    );
    expect(firsts).toEqual(new Set(['a', 'c']));
  });

  it('never asks more than there are seats, and nobody without a vote', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: fc.uuid(), votes: fc.nat(4) }), {
          selector: ({ id }) => id,
          maxLength: 9,
        }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        (candidates, seats, seed) => {
          let mandates = electionResult(candidates, seats, seed).map((ranked) => ({
            ...ranked,
            state: firstMandate(ranked, seats),
          }));
          for (let round = 0; round < 4; round += 1) {
            const asked = mandates.filter(({ state }) => state === 'ASKED');
            expect(asked.length).toBeLessThanOrEqual(seats);
            expect(asked.every(({ votes }) => votes > 0)).toBe(true);
            const gone = asked[0];
            if (!gone) return;
            mandates = mandates.map((each) => (each.id === gone.id ? { ...each, state: 'DECLINED' } : each));
            const next = nextAsked(mandates, seats);
            mandates = mandates.map((each) =>
              next.some(({ id }) => id === each.id) ? { ...each, state: 'ASKED' } : each,
            );
          }
        },
      ),
    );
  });
});
