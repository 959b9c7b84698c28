import { validateResolution, type ResolutionCheck, type ResolutionError } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Files } from '@einklang/features/files';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, decodeCursor, encodeCursor, newId } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { Council } from './council.service';
import type { MeetingRecord } from './meeting-record.dto';
import type { ResolutionList, ResolutionView } from './resolution.view';
import type {
  RecordResolution,
  ResolutionQuery,
  ResolutionSubjectDto,
  ResolutionSubjectKind,
} from './resolutions.dto';
import { resolutionPage, resolutionRow, type ResolutionRow } from './resolutions.queries';

/** What another feature wants to be covered by a resolution. */
export interface Covered {
  readonly kind: ResolutionSubjectKind;
  readonly initiativeId: string;
  /** AGREEMENT: the text as it will be signed. */
  readonly textHash?: string;
}

/** The works council's resolutions: recorded from a meeting and checked, never made here (INV-02). */
@Injectable()
export class Resolutions {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly files: Files,
    private readonly council: Council,
  ) {}

  async list(
    actor: Actor,
    { initiativeId, subjectKind, limit, cursor }: ResolutionQuery,
  ): Promise<ResolutionList> {
    const rows = await resolutionPage(this.db, {
      initiativeId: initiativeId ?? null,
      subjectKind: subjectKind ?? null,
      after: cursor ? decodeCursor(cursor) : null,
      limit,
    });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map((row) => viewOf(actor, row)),
      nextCursor: last ? encodeCursor(last.meeting.meetingDate, last.id) : null,
    };
  }

  async read(actor: Actor, id: string): Promise<ResolutionView> {
    return viewOf(actor, await this.row(id));
  }

  /** Records what a meeting resolved. The outcome is computed; counts that cannot be are refused. */
  async record(
    actor: Actor,
    { subject, meeting, correctsId, agendaItemId }: RecordResolution,
  ): Promise<ResolutionView> {
    const roomId = await this.companies.roomId('COUNCIL');
    const council = await this.council.body();
    const check = checkOf(meeting, council.seats);
    if (meeting.meetingDate > this.clock.today())
      throw new Problem('resolution.impossible', {}, [
        { pointer: '/meeting/meetingDate', code: 'in-the-future' },
      ]);
    if (subject.initiativeId !== undefined) await this.requireInitiative(subject.initiativeId);
    if (subject.subjectId !== undefined) await this.requireSubject(subject);
    if (meeting.minutesFileId !== undefined) await this.requireMinutes(meeting.minutesFileId);
    if (correctsId !== undefined) await this.requireCorrectable(actor, correctsId, subject.kind);
    if (agendaItemId !== undefined) await this.requireAgendaItem(agendaItemId);
    const id = newId();
    await this.db.sql(
      `insert into resolution (company_id, id, room_id, body_id, council_size, subject_kind, subject_id, initiative_id, text_hash,
         meeting_date, meeting, outcome, reasons, signable, corrects_id, recorded_by, recorded_at, agenda_item_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
         coalesce($18::uuid, (select agenda_item_id from resolution where company_id = $1 and id = $15)))`,
      [
        actor.companyId,
        id,
        roomId,
        council.id,
        council.seats,
        subject.kind,
        subject.subjectId ?? null,
        subject.initiativeId ?? null,
        subject.kind === 'AGREEMENT' ? subject.textHash : null,
        meeting.meetingDate,
        JSON.stringify(meeting),
        check.outcome,
        check.reasons,
        check.signable,
        correctsId ?? null,
        actor.personId,
        this.clock.now(),
        agendaItemId ?? null,
      ],
    );
    await this.audit.record({
      roomId,
      event: correctsId === undefined ? 'resolution.recorded' : 'resolution.corrected',
      subjectType: 'resolution',
      subjectId: id,
      initiativeId: subject.initiativeId ?? null,
      data: {
        kind: subject.kind,
        outcome: check.outcome,
        ...(subject.textHash && { textHash: subject.textHash }),
      },
    });
    return this.read(actor, id);
  }

  /**
   * The resolution on which the council's chair may act in this matter: adopted, in form, not suspended, not
   * corrected since. Only readers of the council's room find one (COI-05).
   */
  async adopted({ kind, initiativeId, textHash }: Covered): Promise<ResolutionRow | undefined> {
    const rows = await resolutionPage(this.db, { initiativeId, subjectKind: kind, after: null, limit: 100 });
    return rows.find(
      (row) =>
        row.signable && row.correctedById === null && (textHash === undefined || row.textHash === textHash),
    );
  }

  /** As `adopted`; throws `resolution.missing` where there is none. */
  async requireAdopted(covered: Covered): Promise<ResolutionRow> {
    const row = await this.adopted(covered);
    if (!row) throw new Problem('resolution.missing');
    return row;
  }

  async row(id: string): Promise<ResolutionRow> {
    const row = await resolutionRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private async requireInitiative(id: string): Promise<void> {
    if ((await this.db.sql('select 1 from initiative where id = $1', [id])).length === 0)
      throw new Problem('not-found');
  }

  /** What is named as the subject is the agreement or a statement of the same initiative. */
  private async requireSubject({ kind, initiativeId, subjectId }: ResolutionSubjectDto): Promise<void> {
    const table = kind === 'AGREEMENT' ? 'agreement' : kind === 'STATEMENT' ? 'statement' : null;
    const rows = table
      ? await this.db.sql(`select 1 from ${table} where company_id = $1 and initiative_id = $2 and id = $3`, [
          this.db.context.companyId,
          initiativeId,
          subjectId,
        ])
      : [];
    if (rows.length === 0)
      throw new Problem('input.invalid', {}, [{ pointer: '/subject/subjectId', code: 'wrong-value' }]);
  }

  private async requireAgendaItem(id: string): Promise<void> {
    const rows = await this.db.sql('select 1 from council_agenda_item where company_id = $1 and id = $2', [
      this.db.context.companyId,
      id,
    ]);
    if (rows.length === 0)
      throw new Problem('input.invalid', {}, [{ pointer: '/agendaItemId', code: 'wrong-value' }]);
  }

  /** Minutes are a paper of the council's room and stay there. */
  private async requireMinutes(fileId: string): Promise<void> {
    const file = await this.files.row(fileId);
    if (file.room !== 'COUNCIL')
      throw new Problem('input.invalid', {}, [{ pointer: '/meeting/minutesFileId', code: 'wrong-value' }]);
  }

  private async requireCorrectable(actor: Actor, id: string, kind: ResolutionSubjectKind): Promise<void> {
    const earlier = await this.row(id);
    if (!can(actor, 'resolution.correct', subjectOf(earlier))) throw new Problem('resolution.corrected');
    if (earlier.subjectKind !== kind)
      throw new Problem('input.invalid', {}, [{ pointer: '/subject/kind', code: 'wrong-value' }]);
  }
}

const POINTERS: Record<ResolutionError, string> = {
  'count-invalid': '/meeting/present',
  'present-exceeds-seats': '/meeting/present',
  'votes-exceed-present': '/meeting/yes',
  'jav-votes-exceed-present': '/meeting/javVotes/yes',
  'objections-exceed-seats': '/meeting/online/objections',
  'written-decision-only-one-person': '/meeting/writtenDecision',
  'present-contradicts-list': '/meeting/present',
  'invited-after-meeting': '/meeting/invitationDate',
  'agenda-after-meeting': '/meeting/agendaSentOn',
};

const checkOf = (meeting: MeetingRecord, councilSize: number): ResolutionCheck & { ok: true } => {
  const check = validateResolution({ ...meeting, councilSize });
  if (!check.ok)
    throw new Problem(
      'resolution.impossible',
      {},
      check.errors.map((code) => ({ pointer: POINTERS[code], code })),
    );
  return check;
};

export const subjectOf = (row: ResolutionRow) => ({
  isCorrected: row.correctedById !== null,
  isHandedOver: row.handedOverAt !== null,
  outcome: row.outcome,
});

export const viewOf = (actor: Actor, row: ResolutionRow): ResolutionView => ({
  ...row,
  may: {
    correct: can(actor, 'resolution.correct', subjectOf(row)),
    deliver: can(actor, 'resolution.deliver', subjectOf(row)),
  },
});
