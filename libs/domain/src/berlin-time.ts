import type { IsoDate } from './iso-date';

/** What the clocks in Germany show. */
export interface BerlinTime {
  readonly date: IsoDate;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
}

const HOUR = 3_600_000;
let format: Intl.DateTimeFormat | undefined;

/** What the clocks in Germany show at an instant. */
export function berlinTimeOf(instant: Date): BerlinTime {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    hour: Number(parts.hour),
    minute: Number(parts.minute),
  };
}

/**
 * The instant at which the clocks in Germany show a full hour of a day. In the night they are put forward the missing
 * hour is the one after it; in the night they are put back the doubled hour is the first of the two.
 */
export function instantInBerlin(date: IsoDate, hour: number): Date {
  const utc = Date.parse(`${date}T00:00:00Z`) + hour * HOUR;
  const candidates = [utc - 2 * HOUR, utc - HOUR].map((time) => new Date(time));
  const match = candidates.find((instant) => {
    const shown = berlinTimeOf(instant);
    return shown.date === date && shown.hour === hour;
  });
  return match ?? new Date(utc - HOUR);
}
