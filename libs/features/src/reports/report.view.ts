import type { ReportKind, ReportState } from './report-kinds';

export class ReportMay {
  repeat!: boolean;
}

export class ReportView {
  id!: string;
  kind!: ReportKind;
  initiativeId!: string;
  initiativeTitle!: string;
  subjectId!: string | null;
  state!: ReportState;
  /** Per cent. */
  progress!: number;
  fileId!: string | null;
  fileName!: string | null;
  /** SHA-256 of the file. */
  sha256!: string | null;
  pages!: number | null;
  /** Problem code of what went wrong. */
  failure!: string | null;
  requestedBy!: string;
  requestedAt!: Date;
  finishedAt!: Date | null;
  may!: ReportMay;
}

export class ReportList {
  items!: ReportView[];
  nextCursor!: string | null;
}
