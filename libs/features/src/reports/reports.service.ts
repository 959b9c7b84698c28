import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, decodeCursor, encodeCursor, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { ReportKind } from './report-kinds';
import type { ReportList, ReportView } from './report.view';
import type { ReportQuery, RequestReport } from './reports.dto';
import { reportOf, reportPage, reportRow, type ReportRow } from './reports.queries';
import { ReportSources } from './report-sources';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'report.render': { reportId: string; personId: string };
  }
}

export interface NewReport {
  readonly kind: ReportKind;
  readonly initiativeId: string;
  readonly subjectId: string | null;
  readonly locale?: Locale;
}

/** Reports are asked for here and made by the worker; the row says how far it is. */
@Injectable()
export class Reports {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly sources: ReportSources,
  ) {}

  async list(actor: Actor, { initiativeId, kind, limit, cursor }: ReportQuery): Promise<ReportList> {
    const rows = await reportPage(this.db, {
      initiativeId: initiativeId ?? null,
      kind: kind ?? null,
      after: cursor ? decodeCursor(cursor) : null,
      limit,
    });
    const items = rows.slice(0, limit).map((row) => viewOf(actor, row));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.requestedAt, last.id) : null };
  }

  async read(actor: Actor, id: string): Promise<ReportView> {
    return viewOf(actor, await this.row(id));
  }

  /** The newest report of a kind on a subject, if there is one. */
  async of(actor: Actor, kind: ReportKind, subjectId: string): Promise<ReportView | null> {
    const row = await reportOf(this.db, kind, subjectId);
    return row ? viewOf(actor, row) : null;
  }

  async request(
    actor: Actor,
    { kind, initiativeId, subjectId = undefined, locale }: RequestReport,
  ): Promise<ReportView> {
    const id = await this.make(actor, { kind, initiativeId, subjectId: subjectId ?? null, locale });
    return this.read(actor, id);
  }

  /** Queues a report on what both sides see. */
  async make(actor: Actor, { kind, initiativeId, subjectId, locale = 'de' }: NewReport): Promise<string> {
    if ((await this.db.sql('select 1 from initiative where id = $1', [initiativeId])).length === 0)
      throw new Problem('not-found');
    await this.sources.of(kind).require({ initiativeId, subjectId });
    const roomId = await this.companies.roomId('JOINT');
    const id = newId();
    await this.db.sql(
      `insert into report (company_id, id, room_id, initiative_id, kind, subject_id, locale, requested_by, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [actor.companyId, id, roomId, initiativeId, kind, subjectId, locale, actor.personId, this.clock.now()],
    );
    await this.audit.record({
      roomId,
      event: 'report.requested',
      subjectType: 'report',
      subjectId: id,
      initiativeId,
      data: { kind },
    });
    await this.outbox.promise('report.render', { reportId: id, personId: actor.personId });
    return id;
  }

  /** Tries a failed report again, now with the rights of whoever asks. */
  async repeat(actor: Actor, id: string): Promise<ReportView> {
    const row = await reportRow(this.db, id, { lock: true });
    if (!row) throw new Problem('not-found');
    if (!can(actor, 'report.repeat', row)) throw new Problem('report.not-failed');
    await this.db.sql(
      `update report set state = 'QUEUED', progress = 0, failure = null, finished_at = null, requested_by = $2 where id = $1`,
      [id, actor.personId],
    );
    await this.outbox.promise('report.render', { reportId: id, personId: actor.personId });
    return this.read(actor, id);
  }

  private async row(id: string): Promise<ReportRow> {
    const row = await reportRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  }
}

const viewOf = (actor: Actor, { roomId: _, locale: __, ...row }: ReportRow): ReportView => ({
  ...row,
  may: { repeat: can(actor, 'report.repeat', row) },
});
