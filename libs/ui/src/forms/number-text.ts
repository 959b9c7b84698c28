/**
 * Reads a number as people type it. German: comma for decimals, points between thousands ("1.234,5"); a single point
 * that can't be a thousands mark ("12.5") counts as decimal. English the other way round. Null when it is no number.
 */
export function parseNumber(text: string, locale: string): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f€%]/g, '').replace('−', '-');
  if (!bare) return null;
  const decimal = locale.startsWith('de') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const isGrouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(bare);
  const plain = isGrouped ? bare.replaceAll(group, '') : bare;
  const normal = plain.replace(decimal, '.').replace(group, '.');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(normal) ? Number(normal) : null;
}

/** Writes a number with the marks of the locale and at most `decimals` places. */
export function formatNumber(value: number, locale: string, decimals = 2): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}
