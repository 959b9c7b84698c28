/** A calendar day as 'YYYY-MM-DD', without time and zone. */
export type IsoDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** Whether a text is a calendar day that exists. */
export function isIsoDate(text: string): text is IsoDate {
  const match = PATTERN.exec(text);
  return match !== null && Number(match[1]) >= 1000 && fromDays(toDays(text)) === text;
}

/**
 * The day after `days` days (negative: before).
 * @throws RangeError when the date is no calendar day.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDays(daysOf(date) + days);
}

/**
 * The day with the same number in the month after `months` months, or the last day of that month (§ 188 (3) BGB).
 * @throws RangeError when the date is no calendar day.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  daysOf(date);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const first = isoOf(Math.floor(index / 12), (index % 12) + 1, 1);
  const next = isoOf(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
  return addDays(first, Math.min(day, toDays(next) - toDays(first)) - 1);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return daysOf(to) - daysOf(from);
}

/** 1 = Monday to 7 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return ((((daysOf(date) + 3) % 7) + 7) % 7) + 1;
}

function daysOf(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is no calendar day`);
  return toDays(date);
}

function toDays(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day) / DAY;
}

function fromDays(days: number): IsoDate {
  const date = new Date(days * DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function isoOf(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
