import Holidays from 'date-holidays';
import type { GermanLand, IsHoliday } from '@einklang/domain';

const calendars = new Map<GermanLand, Holidays>();
const years = new Map<string, ReadonlySet<string>>();

/**
 * Whether a day is a public holiday all over a Land (§ 193 BGB). Holidays of single communes, as Mariä Himmelfahrt in
 * parts of Bavaria, do not count: a period that ends there ends early rather than late.
 */
export function isHolidayIn(land: GermanLand): IsHoliday {
  return (date) => holidaysOf(land, date.slice(0, 4)).has(date);
}

function holidaysOf(land: GermanLand, year: string): ReadonlySet<string> {
  const key = `${land} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const days = calendarOf(land)
    .getHolidays(Number(year))
    .filter((holiday) => holiday.type === 'public');
  const dates = new Set(days.map((holiday) => holiday.date.slice(0, 10)));
  years.set(key, dates);
  return dates;
}

function calendarOf(land: GermanLand): Holidays {
  const known = calendars.get(land);
  if (known) return known;
  const calendar = new Holidays('DE', land);
  calendars.set(land, calendar);
  return calendar;
}
