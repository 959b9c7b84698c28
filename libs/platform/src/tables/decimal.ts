import type { Cell } from './table';

/**
 * The number in a cell. Text is read as German programs write it: `1.234,5`, also `1234.5`; a single point before
 * exactly three digits separates thousands. Null: no number.
 */
export const decimalOf = (cell: Cell): number | null => {
  if (cell === null || typeof cell === 'number') return cell;
  const text = cell.replace(/[\s\u00a0\u202f]/g, '');
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
};

/** A number as German programs read it: no thousands, decimal comma. */
export const decimalText = (value: number): string => String(value).replace('.', ',');
