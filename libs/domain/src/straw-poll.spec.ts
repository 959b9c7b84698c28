import { describe, expect, it } from '@jest/globals';
import { countStances, isPollOpen, needsReason, STANCES } from './straw-poll';

describe('a straw poll', () => {
  const at = (time: string): Date => new Date(`2026-11-25T${time}:00Z`);
  const poll = { closesAt: at('17:00'), closedAt: null, hasOutcome: false, isOnAgenda: false };

  it('is open until its time, or until it is closed by hand', () => {
    expect(isPollOpen({ ...poll, now: at('16:59') })).toBe(true);
    expect(isPollOpen({ ...poll, now: at('17:00') })).toBe(false);
    expect(isPollOpen({ ...poll, closedAt: at('12:00'), now: at('13:00') })).toBe(false);
  });

  it('asks for reasons where somebody doubts or objects', () => {
    expect(STANCES.filter(needsReason)).toEqual(['DOUBT', 'OBJECT']);
  });

  it('counts', () => {
    expect(countStances([{ stance: 'AGREE' }, { stance: 'AGREE' }, { stance: 'DOUBT' }])).toEqual({
      AGREE: 2,
      ABSTAIN: 0,
      DOUBT: 1,
      OBJECT: 0,
    });
  });
});
