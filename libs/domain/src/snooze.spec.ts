import { describe, expect, it } from '@jest/globals';
import { addDays, weekdayOf } from './iso-date';
import { backOn, canSnooze, SNOOZES } from './snooze';

describe('putting something off', () => {
  // 2026-11-22 is a Sunday.
  it.each([
    ['TOMORROW', '2026-11-22', '2026-11-23'],
    ['IN_3_DAYS', '2026-11-22', '2026-11-25'],
    ['NEXT_MONDAY', '2026-11-22', '2026-11-23'],
    ['NEXT_MONDAY', '2026-11-23', '2026-11-30'],
    ['NEXT_MONDAY', '2026-11-28', '2026-11-30'],
    ['TOMORROW', '2026-12-31', '2027-01-01'],
  ] as const)('%s on %s is until %s', (snooze, today, day) => {
    expect(backOn(snooze, today)).toBe(day);
  });

  it('ends on the day on which it is due at the latest', () => {
    expect(backOn('IN_3_DAYS', '2026-11-22', '2026-11-24')).toBe('2026-11-24');
    expect(backOn('IN_3_DAYS', '2026-11-22', '2026-11-25')).toBe('2026-11-25');
    expect(backOn('TOMORROW', '2026-11-22', '2026-12-01')).toBe('2026-11-23');
  });

  it('is refused for what is due today or overdue', () => {
    expect(canSnooze('2026-11-21', '2026-11-22')).toBe(false);
    expect(canSnooze('2026-11-22', '2026-11-22')).toBe(false);
    expect(canSnooze('2026-11-23', '2026-11-22')).toBe(true);
    expect(canSnooze(null, '2026-11-22')).toBe(true);
  });

  it('always ends after today, and the Monday is one', () => {
    for (let day = 0; day < 400; day += 1) {
      const today = addDays('2026-01-01', day);
      for (const snooze of SNOOZES) expect(backOn(snooze, today) > today).toBe(true);
      expect(weekdayOf(backOn('NEXT_MONDAY', today))).toBe(1);
    }
  });
});
