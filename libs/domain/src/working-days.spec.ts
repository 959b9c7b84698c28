import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isIsoDate, weekdayOf } from './iso-date';
import { addWorkingDays, isWorkingDay, onWorkingDay, periodEnd, workingDaysBetween } from './working-days';

const holidays = new Set(['2026-12-25', '2026-12-26', '2027-01-01', '2027-01-06']);
const inStuttgart = (date: string): boolean => holidays.has(date);
const never = (): boolean => false;

describe('calendar days', () => {
  it.each([
    ['2026-11-22', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it('count over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('1969-12-31')).toBe(3);
    expect(() => addDays('22.11.2026', 1)).toThrow(RangeError);
  });
});

describe('the vectors of domain 3.9 (Baden-Württemberg)', () => {
  it('§ 99: request on Thursday, one week', () => {
    expect(periodEnd('2026-11-19', { amount: 1, unit: 'WEEKS' }, inStuttgart)).toBe('2026-11-26');
  });

  it('§ 102 extraordinary: received on Monday, three days', () => {
    expect(periodEnd('2026-11-23', { amount: 3, unit: 'DAYS' }, inStuttgart)).toBe('2026-11-26');
  });

  it('§ 77 (5): notice period of three months, not moved', () => {
    expect(periodEnd('2026-11-22', { amount: 3, unit: 'MONTHS' })).toBe('2027-02-22');
    expect(periodEnd('2026-11-21', { amount: 3, unit: 'MONTHS' })).toBe('2027-02-21');
  });

  it('an end on a holiday or weekend moves to the next working day', () => {
    expect(periodEnd('2026-12-18', { amount: 1, unit: 'WEEKS' }, inStuttgart)).toBe('2026-12-28');
    expect(periodEnd('2026-11-19', { amount: 3, unit: 'DAYS' }, inStuttgart)).toBe('2026-11-23');
  });
});

describe('working days', () => {
  it('skip weekends and holidays, forwards and backwards', () => {
    expect(addWorkingDays('2026-11-20', 1, inStuttgart)).toBe('2026-11-23');
    expect(addWorkingDays('2026-12-23', 2, inStuttgart)).toBe('2026-12-28');
    expect(addWorkingDays('2026-12-28', -2, inStuttgart)).toBe('2026-12-23');
    expect(addWorkingDays('2026-11-22', 0, inStuttgart)).toBe('2026-11-22');
    expect(onWorkingDay('2026-12-25', inStuttgart)).toBe('2026-12-28');
    expect(isWorkingDay('2027-01-06', inStuttgart)).toBe(false);
  });

  it('refuse a calendar without working days, and fractions', () => {
    expect(() => addWorkingDays('2026-11-20', 1, () => true)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-20', 0.5, never)).toThrow(RangeError);
    expect(() => periodEnd('2026-11-20', { amount: 1, unit: 'WORKING_DAYS' })).toThrow(RangeError);
  });
});

const day = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('1990-01-01', offset));
/** A calendar in which some numbers of each month are holidays. */
const closed = fc
  .uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 6 })
  .map((days) => (date: string) => days.includes(Number(date.slice(8))));

describe('laws of working days', () => {
  it('the n-th working day after a day has n working days up to it', () => {
    fc.assert(
      fc.property(day, fc.nat(60), closed, (date, n, isHoliday) => {
        const end = addWorkingDays(date, n, isHoliday);
        expect(workingDaysBetween(date, end, isHoliday)).toBe(n);
        if (n > 0) expect(isWorkingDay(end, isHoliday)).toBe(true);
      }),
    );
  });

  it('back and forth returns to a working day', () => {
    fc.assert(
      fc.property(day, fc.nat(60), closed, (date, n, isHoliday) => {
        const start = onWorkingDay(date, isHoliday);
        expect(addWorkingDays(addWorkingDays(start, n, isHoliday), -n, isHoliday)).toBe(start);
      }),
    );
  });

  it('weeks keep the weekday, months never skip one', () => {
    fc.assert(
      fc.property(day, fc.nat(30), (date, amount) => {
        expect(weekdayOf(periodEnd(date, { amount, unit: 'WEEKS' }))).toBe(weekdayOf(date));
        const months = addMonths(date, amount);
        expect(isIsoDate(months)).toBe(true);
        expect(Number(months.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
      }),
    );
  });
});
