import { LIST_COLUMNS, type ListColumn } from './list-columns';
import { LIST_PROBLEMS } from './read-list';

export const ROW_STATUSES = ['NEW', 'UPDATE', 'UNCHANGED', 'ERROR'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];
export type ListProblemCode = (typeof LIST_PROBLEMS)[number];
export { LIST_COLUMNS };

export class ListColumnView {
  header!: string;
  /** What it is taken for; null for what is not taken over. */
  column!: ListColumn | null;
}

export class ListProblemView {
  code!: ListProblemCode;
  column!: ListColumn | null;
  /** Line of the other row that means the same entry. */
  other!: number | null;
}

export class ListRowView {
  /** As a spreadsheet counts: the header stands in line 1. */
  line!: number;
  status!: RowStatus;
  product!: string;
  vendor!: string;
  /** What differs from the entry that is there. */
  changes!: ListColumn[];
  problems!: ListProblemView[];
  /** Product of the catalogue that it may be. */
  suggestedId!: string | null;
}

export class ListCounts {
  NEW!: number;
  UPDATE!: number;
  UNCHANGED!: number;
  ERROR!: number;
}

/** What a list would do. Nothing of it is stored. */
export class ListPreview {
  /** Of exactly this content; who confirms sends it along. */
  fingerprint!: string;
  readAs!: string;
  columns!: ListColumnView[];
  rows!: ListRowView[];
  counts!: ListCounts;
}

export class ListImported {
  created!: number;
  changed!: number;
  skipped!: number;
}
