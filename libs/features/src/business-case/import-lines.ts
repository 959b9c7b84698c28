import { decimalOf, type Cell, type Table } from '@einklang/platform/tables';
import { Problem } from '@einklang/problems';
import { textsOf, type Locale } from '@einklang/texts';
import { newId } from '@einklang/platform/data';
import type { ImportProblem, ImportProblemView, LineImportView } from './import.view';
import {
  areaOf,
  categoryOf,
  categoryWord,
  columnOf,
  evidenceOf,
  LINE_COLUMNS,
  yesNoOf,
  type Area,
  type LineColumn,
} from './line-columns';
import { MOST_EUR } from './line.dto';

const REQUIRED: readonly LineColumn[] = ['area', 'category', 'amount'];
const MOST_LINES = 60;
const MOST_PROBLEMS = 100;
const LENGTHS = { label: 160, note: 1000 } as const;

/** One row as it is read: problems are collected, nothing is guessed. */
class Row {
  readonly problems: ImportProblemView[] = [];

  constructor(
    readonly line: number,
    private readonly cells: ReadonlyMap<LineColumn, Cell>,
  ) {}

  wrong(column: LineColumn, code: ImportProblem): undefined {
    this.problems.push({ line: this.line, column, code });
    return undefined;
  }

  text(column: LineColumn): string {
    const cell = this.cells.get(column) ?? null;
    return cell === null ? '' : String(cell);
  }

  number(column: LineColumn): number | null | undefined {
    const cell = this.cells.get(column) ?? null;
    return cell === null ? null : (decimalOf(cell) ?? undefined);
  }
}

/**
 * Lines from a table, for a preview. Words of both languages and ids are understood; what is not understood is a
 * problem of its row.
 * @throws Problem where a column is missing that every line needs
 */
export const linesOf = (table: Table, locale: Locale): LineImportView => {
  const columns = table.header.map((name) => columnOf(name) ?? null);
  const missing = REQUIRED.find((column) => !columns.includes(column));
  if (missing)
    throw new Problem('table.column-missing', {
      column: textsOf(locale).businessCase.table.columns[missing],
    });
  const lines: Record<Area, object[]> = { benefits: [], oneOff: [], running: [] };
  const problems: ImportProblemView[] = table.problems.map(({ line, column, code }) => ({
    line,
    column: column === null ? null : (columns[column] ?? null),
    code,
  }));
  for (const { line, cells } of table.rows) {
    // The first column of a name counts.
    const named = LINE_COLUMNS.map((column) => [column, cells[columns.indexOf(column)] ?? null] as const);
    const row = new Row(line, new Map(named));
    const taken = lineOf(row, locale);
    if (taken) lines[taken.area].push(taken.line);
    if (taken && lines[taken.area].length === MOST_LINES + 1) row.wrong('area', 'too-many-lines');
    problems.push(...row.problems);
  }
  problems.sort((a, b) => a.line - b.line);
  return {
    readAs: table.readAs,
    ...(problems.length ? NOTHING : (lines as unknown as Pick<LineImportView, Area>)),
    problems: problems.slice(0, MOST_PROBLEMS),
    wrongRows: new Set(problems.map(({ line }) => line)).size,
  };
};

/** Nothing half: where a row is wrong, none is handed out. */
const NOTHING = { benefits: [], oneOff: [], running: [] };

const lineOf = (row: Row, locale: Locale): { area: Area; line: object } | undefined => {
  const area = areaOf(row.text('area')) ?? row.wrong('area', 'area-unknown');
  const amount = row.number('amount') ?? Number.NaN;
  if (!(amount >= 0 && amount <= MOST_EUR)) row.wrong('amount', 'amount-wrong');
  for (const column of ['label', 'note'] as const)
    if (row.text(column).length > LENGTHS[column]) row.wrong(column, 'too-long');
  if (!area) return undefined;
  const category = categoryOf(area, row.text('category')) ?? row.wrong('category', 'category-unknown');
  const note = row.text('note');
  const line = {
    id: newId(),
    category,
    label: row.text('label') || (category ? categoryWord(area, category, locale) : ''),
    amount,
    ...(note && { note }),
    ...evidenceFor(row, area),
    ...runningFor(row, area),
  };
  return { area, line };
};

const evidenceFor = (row: Row, area: Area): object => {
  const text = row.text('evidence');
  const evidence = text ? evidenceOf(text) : null;
  if (evidence === undefined || (evidence && area !== 'benefits')) row.wrong('evidence', 'evidence-unknown');
  return area === 'benefits' ? { evidence } : {};
};

const runningFor = (row: Row, area: Area): object => {
  const perCase = row.text('perCase');
  const answer = perCase ? yesNoOf(perCase) : 'no';
  const isPerCase = answer === 'yes' || answer === 'true';
  if (!answer || (isPerCase && area !== 'running')) row.wrong('perCase', 'yes-no-unknown');
  const [fromYear, untilYear] = [yearOf(row, area, 'fromYear'), yearOf(row, area, 'untilYear')];
  if (fromYear && untilYear && fromYear > untilYear) row.wrong('untilYear', 'year-wrong');
  if (area !== 'running') return {};
  return { perCase: isPerCase, ...(fromYear && { fromYear }), ...(untilYear && { untilYear }) };
};

const yearOf = (row: Row, area: Area, column: 'fromYear' | 'untilYear'): number | null => {
  const year = row.number(column);
  if (year === null) return null;
  if (area === 'running' && year !== undefined && Number.isInteger(year) && year >= 1 && year <= 10)
    return year;
  row.wrong(column, 'year-wrong');
  return null;
};
