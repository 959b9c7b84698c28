import { addDays, addMonths, weekdayOf, type IsoDate } from './iso-date';

/** Whether a day is a public holiday at the place that counts (of the establishment's Land). */
export type IsHoliday = (date: IsoDate) => boolean;

export const PERIOD_UNITS = ['DAYS', 'WEEKS', 'MONTHS', 'WORKING_DAYS'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

export interface Period {
  /** Whole number, at least 0. */
  readonly amount: number;
  readonly unit: PeriodUnit;
}

/** Longer than any row of days off; a calendar that never opens is a mistake of the caller. */
const LONGEST_BREAK = 100;

/** Monday to Friday and no public holiday (domain 12). */
export function isWorkingDay(date: IsoDate, isHoliday: IsHoliday): boolean {
  return weekdayOf(date) <= 5 && !isHoliday(date);
}

/**
 * The n-th working day after a day that itself does not count (§ 187 (1) BGB); negative n counts back, 0 is the day.
 * @throws RangeError for a broken date, a fraction, or a calendar without working days.
 */
export function addWorkingDays(date: IsoDate, n: number, isHoliday: IsHoliday): IsoDate {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is no whole number of working days`);
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) day = nextOpen(addDays(day, step), step, isHoliday);
  return day;
}

/** The day itself if it is a working day, else the next one (§ 193 BGB). */
export function onWorkingDay(date: IsoDate, isHoliday: IsHoliday): IsoDate {
  return nextOpen(date, 1, isHoliday);
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, isHoliday: IsHoliday): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, isHoliday)) days += 1;
  return days;
}

/**
 * Last day of a period that an event starts (§ 187 (1), § 188 (1), (2), (3) BGB): the day of the event does not count,
 * weeks end on the same weekday, months on the same number. With `isHoliday` an end on Saturday, Sunday or a holiday
 * moves to the next working day (§ 193 BGB); without it, as for periods of notice, it stays.
 */
export function periodEnd(event: IsoDate, period: Period, isHoliday?: IsHoliday): IsoDate {
  const end = plainEnd(event, period, isHoliday);
  return isHoliday ? onWorkingDay(end, isHoliday) : end;
}

function plainEnd(event: IsoDate, { amount, unit }: Period, isHoliday?: IsHoliday): IsoDate {
  switch (unit) {
    case 'DAYS':
      return addDays(event, amount);
    case 'WEEKS':
      return addDays(event, 7 * amount);
    case 'MONTHS':
      return addMonths(event, amount);
    case 'WORKING_DAYS':
      if (!isHoliday) throw new RangeError('Working days need the holidays');
      return addWorkingDays(event, amount, isHoliday);
  }
}

function nextOpen(date: IsoDate, step: 1 | -1, isHoliday: IsHoliday): IsoDate {
  let day = date;
  for (let tried = 0; tried < LONGEST_BREAK; tried += 1) {
    if (isWorkingDay(day, isHoliday)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`No working day within ${LONGEST_BREAK} days of ${date}`);
}
