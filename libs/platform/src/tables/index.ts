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
export { uploadedTable } from './uploaded-table';
export { writeCsv } from './write-csv';
export { writeXlsx, type FormulaCell, type SheetContent } from './write-xlsx';
