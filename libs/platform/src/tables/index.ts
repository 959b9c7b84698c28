export { decimalOf, decimalText } from './decimal';
export { readTable } from './read-table';
export {
  DEFAULT_LIMITS,
  ROW_PROBLEMS,
  TableError,
  type Cell,
  type RowProblem,
  type Table,
  type TableLimits,
  type TableRow,
} from './table';
export {
  tableFile,
  TABLE_FORMATS,
  TABLE_TYPES,
  TableFormatQuery,
  type ListTable,
  type TableFormat,
} from './table-file';
export { uploadedTable } from './uploaded-table';
export { writeCsv } from './write-csv';
export { writeXlsx, type FormulaCell, type SheetContent } from './write-xlsx';
