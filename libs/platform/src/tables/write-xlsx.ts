import writeXlsxFile, { type Cell as WrittenCell, type Sheet } from 'write-excel-file/node';
import { guarded } from './formula-guard';
import type { Cell } from './table';

/** A cell that the spreadsheet calculates. `formula` is ours and has no leading `=`; never put a word of a person in it. */
export interface FormulaCell {
  readonly formula: string;
  /** Format of the number, e.g. `#,##0.00`. */
  readonly format?: string;
}

export interface SheetContent {
  /** At most 31 characters without `[]:*?/\`. */
  readonly name: string;
  /** Rows in bold at the top that stay in sight. */
  readonly headerRows?: number;
  readonly rows: readonly (readonly (Cell | FormulaCell)[])[];
  /** Width of each column in characters. */
  readonly widths?: readonly number[];
}

/** A workbook. Text is text and nothing else: it can't become a formula. */
export const writeXlsx = async (sheets: readonly SheetContent[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map((sheet): Sheet<never> => ({
      sheet: sheet.name,
      stickyRowsCount: sheet.headerRows ?? 1,
      ...(sheet.widths && { columns: sheet.widths.map((width) => ({ width })) }),
      data: sheet.rows.map((row, index) => row.map((cell) => written(cell, index < (sheet.headerRows ?? 1)))),
    })),
  ).toBuffer();

const written = (cell: Cell | FormulaCell, isHeader: boolean): WrittenCell => {
  const look = isHeader ? ({ fontWeight: 'bold' } as const) : {};
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, ...look };
  if (typeof cell === 'string') return { value: textOf(cell), type: String, wrap: true, ...look };
  return { value: cell.formula, type: 'Formula', ...(cell.format && { format: cell.format }), ...look };
};

/**
 * The library looks strings up in a plain object, so that `toString` breaks the file: a blank after it is no loss. And
 * `_x0041_` is how a workbook writes an A: text that only looks so is escaped.
 */
const textOf = (text: string): string =>
  text in Object.prototype ? `${text} ` : guarded(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
