import type { LineColumn } from './line-columns';
import { BenefitLineDto, OneOffLineDto, RunningLineDto } from './line.dto';

export const IMPORT_PROBLEMS = [
  'formula',
  'control-character',
  'too-long',
  'too-many-cells',
  'area-unknown',
  'category-unknown',
  'amount-wrong',
  'yes-no-unknown',
  'year-wrong',
  'evidence-unknown',
  'too-many-lines',
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

export class ImportProblemView {
  /** As a spreadsheet counts: the header stands in line 1. */
  line!: number;
  /** Null = the whole row, or a column that is not ours. */
  column!: LineColumn | null;
  code!: ImportProblem;
}

/** What a table would bring into the draft. Nothing of it is stored; with a problem none of it may be taken. */
export class LineImportView {
  readAs!: string;
  benefits!: BenefitLineDto[];
  oneOff!: OneOffLineDto[];
  running!: RunningLineDto[];
  /** The first hundred. */
  problems!: ImportProblemView[];
  /** How many rows have a problem. */
  wrongRows!: number;
}
