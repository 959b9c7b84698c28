import { isIsoDate, type SystemHosting, type SystemStatus } from '@einklang/domain';
import { decimalOf, type Cell, type Table, type TableRow } from '@einklang/platform/tables';
import { Problem } from '@einklang/problems';
import { textsOf, type Locale } from '@einklang/texts';
import { productOf } from './catalogue-words';
import { columnOf, hostingOf, statusOf, type ListColumn } from './list-columns';

export const LIST_PROBLEMS = [
  'formula',
  'control-character',
  'too-long',
  'too-many-cells',
  'required',
  'not-a-number',
  'not-a-date',
  'wrong-value',
  'unknown-person',
  'ambiguous-person',
  'twice',
  'ambiguous',
  'retired',
] as const;

export interface ListProblem {
  readonly code: (typeof LIST_PROBLEMS)[number];
  readonly column: ListColumn | null;
  /** Line of the other row that means the same entry. */
  readonly other?: number;
}

/** What a list can say of a system. */
export interface ListedFields {
  product: string;
  vendor: string;
  modules: string;
  purpose: string;
  area: string;
  users: number | null;
  hosting: SystemHosting | null;
  administrator: string;
  status: SystemStatus;
  contractUntil: string | null;
  finding: string;
  catalogueId: string | null;
  otherAgreement: string;
}

export interface ListedRow {
  readonly line: number;
  readonly id: string | null;
  /** Only what the list has a column for. */
  readonly fields: Partial<ListedFields>;
  /** Name or address of a person; undefined without such a column. */
  readonly responsible: string | undefined;
  readonly problems: readonly ListProblem[];
}

export interface ListedColumn {
  readonly header: string;
  readonly column: ListColumn | null;
}

const LENGTHS: Partial<Record<ListColumn, number>> = {
  product: 120,
  vendor: 120,
  modules: 300,
  purpose: 600,
  area: 80,
  administrator: 120,
  finding: 1000,
  otherAgreement: 160,
};

/**
 * Rows of a list of software. What can't be understood is a problem of its row; nothing is guessed.
 * @throws Problem where no column names the systems
 */
export const readList = (table: Table, locale: Locale): { columns: ListedColumn[]; rows: ListedRow[] } => {
  const seen = new Set<ListColumn>();
  const columns = table.header.map((header): ListedColumn => {
    const column = columnOf(header) ?? null;
    // The first of two columns of the same meaning counts.
    if (column === null || seen.has(column)) return { header, column: null };
    seen.add(column);
    return { header, column };
  });
  if (!seen.has('product'))
    throw new Problem('table.column-missing', { column: textsOf(locale).systems.list.columns.product });
  const problems = new Map<number, ListProblem[]>();
  for (const { line, column, code } of table.problems) {
    const named = column === null ? null : columns[column]?.column;
    // What stands in a column that is not taken over can be as it likes.
    if (named === undefined || (column !== null && named === null)) continue;
    problems.set(line, [...(problems.get(line) ?? []), { code, column: named }]);
  }
  return { columns, rows: table.rows.map((row) => rowOf(row, columns, problems.get(row.line) ?? [])) };
};

const rowOf = (
  { line, cells }: TableRow,
  columns: readonly ListedColumn[],
  found: readonly ListProblem[],
): ListedRow => {
  const problems = [...found];
  const known = new Map<ListColumn, Cell>();
  columns.forEach(({ column }, index) => column && known.set(column, cells[index] ?? null));
  const text = (column: ListColumn): string => {
    const value = String(known.get(column) ?? '');
    const isTold = problems.some((problem) => problem.column === column);
    if (!isTold && value.length > (LENGTHS[column] ?? Infinity)) problems.push({ code: 'too-long', column });
    return value;
  };
  /** A value that is one of many; empty is none, what is unknown is a problem. */
  const one = <T>(column: ListColumn, read: (text: string) => T | undefined, code: ListProblem['code']) => {
    const value = text(column);
    if (value === '') return null;
    const taken = read(value);
    if (taken === undefined) problems.push({ code, column });
    return taken ?? null;
  };
  const read: { [Name in keyof ListedFields]: [ListColumn, () => ListedFields[Name] | undefined] } = {
    product: ['product', () => text('product')],
    vendor: ['vendor', () => text('vendor')],
    modules: ['modules', () => text('modules')],
    purpose: ['purpose', () => text('purpose')],
    area: ['area', () => text('area')],
    users: ['users', () => one('users', countOf, 'not-a-number')],
    hosting: ['hosting', () => one('hosting', hostingOf, 'wrong-value')],
    administrator: ['administrator', () => text('administrator')],
    status: ['status', () => one('status', statusOf, 'wrong-value') ?? undefined],
    contractUntil: ['contractUntil', () => one('contractUntil', dayOf, 'not-a-date')],
    finding: ['finding', () => text('finding')],
    catalogueId: ['catalogue', () => one('catalogue', productOf, 'wrong-value')],
    otherAgreement: ['otherAgreement', () => text('otherAgreement')],
  };
  const fields = Object.fromEntries(
    Object.entries(read).flatMap(([name, [column, value]]) => {
      const taken = known.has(column) ? value() : undefined;
      return taken === undefined ? [] : [[name, taken]];
    }),
  ) as Partial<ListedFields>;
  if (!fields.product && !problems.some(({ column }) => column === 'product'))
    problems.push({ code: 'required', column: 'product' });
  return {
    line,
    id: known.has('id') ? text('id') || null : null,
    fields,
    responsible: known.has('responsible') ? text('responsible') : undefined,
    problems,
  };
};

const countOf = (text: string): number | undefined => {
  const value = decimalOf(text);
  return value !== null && Number.isInteger(value) && value >= 0 && value <= 1_000_000 ? value : undefined;
};

/** `2026-11-28`, or as people write it: `28.11.2026`. */
const dayOf = (text: string): string | undefined => {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = parts ? `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}` : text;
  return isIsoDate(day) ? day : undefined;
};
