import { stringify } from 'csv-stringify/sync';
import { decimalText } from './decimal';
import { guarded } from './formula-guard';
import type { Cell } from './table';

/** CSV as German spreadsheets open it: UTF-8 with mark, semicolon, decimal comma; no cell can become a formula. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): Buffer =>
  Buffer.from(
    stringify(
      [header, ...rows].map((row) => row.map(cellText)),
      { delimiter: ';', bom: true, record_delimiter: '\r\n' },
    ),
  );

const cellText = (cell: Cell): string => {
  if (typeof cell === 'number') return decimalText(cell);
  return guarded(cell ?? '');
};
