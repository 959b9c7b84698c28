import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { berlinTimeOf, instantInBerlin } from './berlin-time';
import { addDays, weekdayOf } from './iso-date';
import { mailUrgencyOf, nextMailTime } from './quiet-hours';

const at = (instant: string): string => nextMailTime(new Date(instant), 'NORMAL').toISOString();

describe('quiet hours', () => {
  it.each([
    ['on a working morning', '2026-11-20T08:15:00Z', '2026-11-20T08:15:00.000Z'],
    ['at 7:00 sharp', '2026-11-20T06:00:00Z', '2026-11-20T06:00:00.000Z'],
    ['before 7:00', '2026-11-20T05:59:59Z', '2026-11-20T06:00:00.000Z'],
    ['just before 19:00', '2026-11-19T17:59:59Z', '2026-11-19T17:59:59.000Z'],
    ['at 19:00 on a Thursday', '2026-11-19T18:00:00Z', '2026-11-20T06:00:00.000Z'],
    ['on a Friday evening', '2026-11-20T18:00:00Z', '2026-11-23T06:00:00.000Z'],
    ['on a Sunday at noon', '2026-11-22T11:00:00Z', '2026-11-23T06:00:00.000Z'],
    ['late on a Sunday, already Monday here', '2026-11-22T23:30:00Z', '2026-11-23T06:00:00.000Z'],
    ['in summer', '2026-07-01T20:00:00Z', '2026-07-02T05:00:00.000Z'],
  ])('%s', (_name, ready, expected) => {
    expect(at(ready)).toBe(expected);
  });

  it('end at 7:00 on the clock after both nights in which the clocks change', () => {
    expect(at('2026-10-23T18:00:00Z')).toBe('2026-10-26T06:00:00.000Z');
    expect(at('2026-10-25T00:30:00Z')).toBe('2026-10-26T06:00:00.000Z');
    expect(at('2026-10-25T01:30:00Z')).toBe('2026-10-26T06:00:00.000Z');
    expect(at('2027-03-26T18:30:00Z')).toBe('2027-03-29T05:00:00.000Z');
    expect(at('2027-03-28T01:00:00Z')).toBe('2027-03-29T05:00:00.000Z');
  });

  it('do not hold back the last day of a statutory period and the 72 hours', () => {
    const night = new Date('2026-10-25T00:30:00Z');
    expect(nextMailTime(night, 'STATUTORY_LAST_DAY')).toBe(night);
    expect(nextMailTime(night, 'BREACH_CLOCK')).toBe(night);
  });
});

describe('urgency', () => {
  it('belongs to the last day of a statutory period alone', () => {
    expect(mailUrgencyOf('STATUTORY', '2026-11-30', '2026-11-30')).toBe('STATUTORY_LAST_DAY');
    expect(mailUrgencyOf('STATUTORY', '2026-11-29', '2026-11-30')).toBe('NORMAL');
    expect(mailUrgencyOf('AGREED', '2026-11-30', '2026-11-30')).toBe('NORMAL');
  });
});

describe('German time', () => {
  it('knows the missing and the doubled hour', () => {
    expect(berlinTimeOf(new Date('2026-10-25T00:30:00Z'))).toEqual({
      date: '2026-10-25',
      hour: 2,
      minute: 30,
    });
    expect(berlinTimeOf(new Date('2026-10-25T01:30:00Z'))).toEqual({
      date: '2026-10-25',
      hour: 2,
      minute: 30,
    });
    expect(instantInBerlin('2026-10-25', 2).toISOString()).toBe('2026-10-25T00:00:00.000Z');
    expect(berlinTimeOf(instantInBerlin('2027-03-28', 2))).toEqual({
      date: '2027-03-28',
      hour: 3,
      minute: 0,
    });
    expect(berlinTimeOf(new Date('2026-12-31T23:00:00Z'))).toEqual({
      date: '2027-01-01',
      hour: 0,
      minute: 0,
    });
  });

  const day = fc.nat(4_000).map((offset) => addDays('2024-01-01', offset));
  const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true });

  it('finds every hour of the day but the missing one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 3, max: 23 }), (date, hour) => {
        expect(berlinTimeOf(instantInBerlin(date, hour))).toEqual({ date, hour, minute: 0 });
      }),
    );
  });

  it('a mail leaves on a weekday between 7 and 19, never early, within three and a half days, and stays', () => {
    fc.assert(
      fc.property(instant, (ready) => {
        const leaves = nextMailTime(ready, 'NORMAL');
        const shown = berlinTimeOf(leaves);
        expect(weekdayOf(shown.date)).toBeLessThanOrEqual(5);
        expect(shown.hour >= 7 && shown.hour < 19).toBe(true);
        expect(leaves.getTime()).toBeGreaterThanOrEqual(ready.getTime());
        expect(leaves.getTime() - ready.getTime()).toBeLessThanOrEqual(84 * 3_600_000);
        expect(nextMailTime(leaves, 'NORMAL')).toBe(leaves);
      }),
    );
  });
});
