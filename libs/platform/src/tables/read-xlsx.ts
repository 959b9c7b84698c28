import readXlsxFile from 'read-excel-file/node';
import type { RawTable } from './read-csv';
import { TableError, type TableLimits } from './table';
import { unpacksWithin } from './unpacked-size';

/** A workbook of this size is no list of a company any more. */
const MAX_UNPACKED = 50 * 1024 * 1024;

/** The first sheet of a workbook. Formulas count with the value that was last calculated. */
export const readXlsx = async (bytes: Buffer, { columns }: TableLimits): Promise<RawTable> => {
  if (!unpacksWithin(bytes, MAX_UNPACKED)) throw new TableError('not-a-table');
  const sheets = await readXlsxFile(bytes).catch(() => {
    throw new TableError('not-a-table');
  });
  const rows = sheets[0]?.data ?? [];
  if (rows.some((row) => row.length > columns)) throw new TableError('too-many-columns', columns);
  return { rows, readAs: 'xlsx' };
};
