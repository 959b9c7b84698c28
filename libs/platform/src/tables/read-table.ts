import { isFormula, unguarded } from './formula-guard';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import {
  DEFAULT_LIMITS,
  TableError,
  type Cell,
  type RowProblem,
  type Table,
  type TableLimits,
  type TableRow,
} from './table';

const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/**
 * Reads a CSV or XLSX file as a table with a header. What is wrong with single rows comes back as problems by line;
 * whoever imports decides what that means.
 * @throws TableError when the file as a whole is no table or past the limits.
 */
export const readTable = async (bytes: Buffer, limits: TableLimits = DEFAULT_LIMITS): Promise<Table> => {
  if (bytes.length > limits.bytes) throw new TableError('too-large', limits.bytes);
  const isZip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  const raw = isZip ? await readXlsx(bytes, limits) : readCsv(bytes, limits);
  const [first, ...rest] = raw.rows
    .map((cells, index): RawLine => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some(isFilled));
  if (!first) throw new TableError('empty');
  if (rest.length > limits.rows) throw new TableError('too-many-rows', limits.rows);
  const header = first.cells.map((cell) => String(cellOf(cell) ?? ''));
  return { header, ...checked(rest, header.length, limits), readAs: raw.readAs };
};

interface RawLine {
  readonly line: number;
  readonly cells: readonly unknown[];
}

const checked = (
  lines: readonly RawLine[],
  width: number,
  { cellLength }: TableLimits,
): { rows: TableRow[]; problems: RowProblem[] } => {
  const problems: RowProblem[] = [];
  const rows = lines.map(({ line, cells }): TableRow => {
    if (cells.slice(width).some(isFilled)) problems.push({ line, column: null, code: 'too-many-cells' });
    const taken = cells.slice(0, width).map((value, column): Cell => {
      const cell = cellOf(value);
      const code = typeof cell === 'string' ? problemOf(cell, cellLength) : null;
      if (code) problems.push({ line, column, code });
      return typeof cell === 'string' ? unguarded(cell) : cell;
    });
    return { line, cells: taken };
  });
  return { rows, problems };
};

const problemOf = (text: string, cellLength: number): RowProblem['code'] | null => {
  if (text.length > cellLength) return 'too-long';
  if (CONTROL.test(text)) return 'control-character';
  return isFormula(text) ? 'formula' : null;
};

const isFilled = (value: unknown): boolean => cellOf(value) !== null;

const cellOf = (value: unknown): Cell => {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value.trim().normalize('NFC') : '';
  return text === '' ? null : text;
};
