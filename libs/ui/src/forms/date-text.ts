function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Reads `28.11.2026`, `28.11.26`, `28112026` and `2026-11-28`; null when it is no day of the calendar. */
export function parseDay(text: string): string | null {
  const bare = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day =
    /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4}|\d{2})$/.exec(bare) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(bare);
  if (!day) return null;
  const year = Number(day[3]);
  return isoOf(year < 100 ? 2000 + year : year, Number(day[2]), Number(day[1]));
}

/** Writes `2026-11-28` as `28.11.2026`; anything else stays as it is. */
export function formatDay(value: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : value;
}
