import type { DocumentRequest } from '@einklang/platform/documents';
import { Injectable } from '@nestjs/common';
import type { ReportKind } from './report-kinds';
import type { ReportRow } from './reports.queries';

export interface ReportDocument {
  readonly request: DocumentRequest;
  /** Without ending. */
  readonly fileName: string;
}

/** Gathers the data of one kind of report, in a transaction of the requester: what they may not see is not in it. */
export interface ReportSource {
  /** Before it is queued: throws where there is nothing to report on. */
  require(report: Pick<ReportRow, 'initiativeId' | 'subjectId'>): Promise<void>;
  document(report: ReportRow): Promise<ReportDocument>;
}

/** Each feature brings the source of its own kinds, so that reports know nothing of what they are about. */
@Injectable()
export class ReportSources {
  private readonly sources = new Map<ReportKind, ReportSource>();

  register(kind: ReportKind, source: ReportSource): void {
    this.sources.set(kind, source);
  }

  of(kind: ReportKind): ReportSource {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`No source for the report ${kind}.`);
    return source;
  }

  get kinds(): ReportKind[] {
    return [...this.sources.keys()];
  }
}
