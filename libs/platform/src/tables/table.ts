/** What a cell holds: written text, a number, or nothing. Days are `YYYY-MM-DD`, yes and no are 'true' and 'false'. */
export type Cell = string | number | null;

export interface TableRow {
  /** As a spreadsheet counts rows: the header stands in line 1, empty rows count. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export const ROW_PROBLEMS = ['formula', 'control-character', 'too-long', 'too-many-cells'] as const;

/** Why a row can't be taken; `column` counts from 0, null = the whole row. */
export interface RowProblem {
  readonly line: number;
  readonly column: number | null;
  readonly code: (typeof ROW_PROBLEMS)[number];
}

export interface Table {
  readonly header: readonly string[];
  /** Rows with content, those with problems included. */
  readonly rows: readonly TableRow[];
  readonly problems: readonly RowProblem[];
  /** How the bytes were read, so that people can see why an umlaut is wrong. */
  readonly readAs: 'xlsx' | 'csv, UTF-8' | 'csv, UTF-16' | 'csv, Windows-1252';
}

/** The file as a whole is no table that we take. Nothing of it was read. */
export class TableError extends Error {
  constructor(
    readonly code: 'not-a-table' | 'empty' | 'quotes' | 'too-large' | 'too-many-rows' | 'too-many-columns',
    /** What is allowed, in bytes, rows or columns; with `quotes` the line of the text in which the trouble ends. */
    readonly detail?: number,
  ) {
    super(`The file is no table: ${code}`);
  }
}

export interface TableLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellLength: number;
}

export const DEFAULT_LIMITS: TableLimits = {
  bytes: 5 * 1024 * 1024,
  rows: 5000,
  columns: 60,
  cellLength: 4000,
};
