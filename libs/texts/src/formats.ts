import type { Locale } from './locale';

const timeZone = 'Europe/Berlin';

export interface Formats {
  /** `2026-11-28` or an instant as `28.11.2026`. */
  day(value: string | Date): string;
  /** An instant as `28.11.2026, 14:05`, in German with "Uhr". */
  dateTime(value: string | Date): string;
  /** An instant as `14:05`. */
  time(value: string | Date): string;
  /** Whole days from `today` to a day: "in 6 Tagen", "morgen", "vor 2 Tagen". */
  inDays(value: string, today: string): string;
  number(value: number, decimals?: number): string;
  /** Euros: `1.234,50 €`; without cents where there are none. */
  money(value: number): string;
  /** A share of 1 as `71 %`. */
  percent(share: number, decimals?: number): string;
  /** Bytes as `1,2 MB`. */
  bytes(value: number): string;
  /** "A, B und C". */
  list(values: readonly string[]): string;
}

const dayMillis = 86_400_000;

function instantOf(value: string | Date): Date {
  if (value instanceof Date) return value;
  // A calendar day has no time; noon keeps it the same day in our time zone.
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
}

/** Numbers, days and sums as people of the language write them; days are those of Germany. */
export function formatsOf(locale: Locale): Formats {
  const tag = locale === 'de' ? 'de-DE' : 'en-GB';
  const numberDay: Intl.DateTimeFormatOptions = {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone,
  };
  const dayFormat = new Intl.DateTimeFormat('de-DE', numberDay);
  const timeFormat = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const number = (value: number, decimals = 2): string =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }).format(value);
  const day = (value: string | Date): string => dayFormat.format(instantOf(value));
  const time = (value: string | Date): string => timeFormat.format(instantOf(value));
  return {
    day,
    time,
    dateTime: (value) => `${day(value)}, ${time(value)}${locale === 'de' ? ' Uhr' : ''}`,
    inDays: (value, today) =>
      relative.format(
        Math.round((instantOf(value).getTime() - instantOf(today).getTime()) / dayMillis),
        'day',
      ),
    number,
    money: (value) =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
        maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
      }).format(value),
    percent: (share, decimals = 0) =>
      new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: decimals }).format(share),
    bytes: (value) =>
      value < 1_000_000
        ? `${number(Math.max(1, Math.round(value / 1_000)), 0)} kB`
        : `${number(value / 1_000_000, 1)} MB`,
    list: (values) => list.format(values),
  };
}
