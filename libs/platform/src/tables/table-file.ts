import { StreamableFile } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { attachmentHeader } from '../files';
import type { Cell } from './table';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Media types of a list to save, for the OpenAPI document too. */
export const TABLE_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** `?format=csv|xlsx` */
export class TableFormatQuery {
  @IsIn(TABLE_FORMATS)
  format!: TableFormat;
}

/** A list as a table; `title` names the sheet, `name` (without an ending) the file. */
export interface ListTable {
  readonly title: string;
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const COLUMN_WIDTH = 24;

/** A list to save. */
export const tableFile = async (
  { title, name, header, rows }: ListTable,
  format: TableFormat,
): Promise<StreamableFile> => {
  const content =
    format === 'csv'
      ? writeCsv(header, rows)
      : await writeXlsx([{ name: title, rows: [header, ...rows], widths: header.map(() => COLUMN_WIDTH) }]);
  return new StreamableFile(content, {
    type: TABLE_TYPES[format],
    disposition: attachmentHeader(`${name}.${format}`),
    length: content.length,
  });
};
