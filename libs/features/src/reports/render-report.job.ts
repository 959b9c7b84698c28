import { Readable } from 'node:stream';
import { Files, type CheckedFile } from '@einklang/features/files';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db } from '@einklang/platform/data';
import { pageCount, renderPdf } from '@einklang/platform/documents';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Live } from '@einklang/platform/live';
import { Problem } from '@einklang/problems';
import { Injectable, Logger } from '@nestjs/common';
import { ReportSources } from './report-sources';
import { reportRow, type ReportRow } from './reports.queries';

type Context = JobContext<'report.render'>;

/** Per cent when a step begins: the data are gathered, the pages are set, the file is kept. */
const STEPS = { GATHER: 10, SET: 40, KEEP: 85 } as const;

/**
 * Makes one report with the rights of whoever asked for it: who has lost them since gets nothing. Gathering and
 * keeping are short transactions, the setting of the pages holds none.
 */
@Injectable()
export class RenderReportJob implements JobHandler<'report.render'> {
  private readonly logger = new Logger('Report');

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly files: Files,
    private readonly sources: ReportSources,
  ) {}

  async run(job: Context): Promise<void> {
    const report = await this.progress(job, STEPS.GATHER);
    if (!report) return;
    try {
      await this.make(job, report);
    } catch (error) {
      this.logger.warn(
        `${report.kind} ${report.id}: ${error instanceof Error ? error.message : String(error)}`,
      );
      await this.fail(job, error instanceof Problem ? error.code : 'internal');
    }
  }

  private async make(job: Context, report: ReportRow): Promise<void> {
    const { request, fileName } = await this.inName(job, () => this.sources.of(report.kind).document(report));
    await this.progress(job, STEPS.SET);
    const pdf = await renderPdf(request);
    await this.progress(job, STEPS.KEEP);
    const file = await this.files.receive(Readable.from([pdf]), `${fileName}.pdf`);
    try {
      await this.inName(job, () =>
        this.db.once(job.jobId, () => this.keep(job, report, file, pageCount(pdf))),
      );
    } finally {
      await this.files.discard(file);
    }
  }

  private async keep(
    { companyId, payload }: Context,
    report: ReportRow,
    file: CheckedFile,
    pages: number | null,
  ): Promise<void> {
    const { personId } = payload;
    const { id: fileId } = await this.files.add(
      { companyId, personId },
      { room: 'JOINT', initiativeId: report.initiativeId },
      file,
    );
    await this.db.sql(
      `update report set state = 'DONE', progress = 100, file_id = $2, finished_at = $3, pages = $4 where id = $1`,
      [report.id, fileId, this.clock.now(), pages],
    );
    await this.audit.record({
      roomId: report.roomId,
      event: 'report.finished',
      subjectType: 'report',
      subjectId: report.id,
      initiativeId: report.initiativeId,
      data: { kind: report.kind, sha256: file.sha256 },
    });
  }

  /** Says how far it is, on the page of whoever watches. Returns nothing where there is nothing (more) to do. */
  private async progress(job: Context, percent: number): Promise<ReportRow | undefined> {
    return this.inName(job, async () => {
      const report = await reportRow(this.db, job.payload.reportId, { lock: true });
      if (!report || report.state === 'DONE' || report.state === 'FAILED') return undefined;
      await this.db.sql(`update report set state = 'RUNNING', progress = $2 where id = $1`, [
        report.id,
        percent,
      ]);
      this.announce(report);
      return report;
    });
  }

  private async fail(job: Context, code: string): Promise<void> {
    await this.inName(job, async () => {
      const report = await reportRow(this.db, job.payload.reportId, { lock: true });
      if (!report || report.state === 'DONE') return;
      await this.db.sql(`update report set state = 'FAILED', failure = $2, finished_at = $3 where id = $1`, [
        report.id,
        code,
        this.clock.now(),
      ]);
      this.announce(report);
    });
  }

  private announce({ id, roomId, initiativeId }: ReportRow): void {
    const { companyId } = this.db.context;
    this.db.afterCommit(() =>
      this.live.publish({
        companyId,
        roomId,
        kind: 'report.progressed',
        subjectType: 'report',
        subjectId: id,
        initiativeId,
      }),
    );
  }

  private inName<T>({ companyId, payload: { personId } }: Context, work: () => Promise<T>): Promise<T> {
    return this.db.inCompany({ companyId, personId }, work);
  }
}
