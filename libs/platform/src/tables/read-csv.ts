import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text';
import { TableError, type Table, type TableLimits } from './table';

/** Rows as they stand, before cells are checked; the first one stands in line 1. */
export interface RawTable {
  readonly rows: readonly (readonly unknown[])[];
  readonly readAs: Table['readAs'];
}

/** CSV with comma, semicolon or tab: the one that makes the most columns of the first line. */
export const readCsv = (bytes: Buffer, { columns }: TableLimits): RawTable => {
  const { text, readAs } = decodeText(bytes);
  const rows = parsed(text);
  if ((rows[0]?.length ?? 0) > columns) throw new TableError('too-many-columns', columns);
  return { rows, readAs };
};

/** Behind an open quotation mark nobody can tell where a row ends, so one such mark refuses the file. */
const parsed = (text: string): string[][] => {
  try {
    return parse(text, { delimiter: separatorOf(text), relaxColumnCount: true });
  } catch (error) {
    if (error instanceof CsvError) throw new TableError('quotes', Number(error['lines']));
    throw error;
  }
};

const SEPARATORS = [';', ',', '\t'] as const;

const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  const outside = first.replace(/"[^"]*"/g, '');
  const countOf = (separator: string): number => outside.split(separator).length;
  return SEPARATORS.reduce<string>((best, one) => (countOf(one) > countOf(best) ? one : best), ';');
};
