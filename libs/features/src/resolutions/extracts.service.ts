import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, decodeCursor, encodeCursor, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { ExtractContent, ExtractList, ExtractView } from './resolution.view';
import type { ExtractQuery, ResolutionSubjectKind } from './resolutions.dto';
import { extractPage, extractRow, supersededBy, type ResolutionRow } from './resolutions.queries';
import { Resolutions, subjectOf } from './resolutions.service';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'extract.announce': { extractId: string; handedOverBy: string };
  }
}

/** Extracts: what the council lets the employer see of a resolution, on a day of its own choosing. */
@Injectable()
export class Extracts {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly resolutions: Resolutions,
  ) {}

  async list({ initiativeId, limit, cursor }: ExtractQuery): Promise<ExtractList> {
    const rows = await extractPage(this.db, {
      initiativeId: initiativeId ?? null,
      after: cursor ? decodeCursor(cursor) : null,
      limit,
    });
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.handedOverAt, last.id) : null };
  }

  async read(id: string): Promise<ExtractView> {
    const row = await extractRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  /** The day of the resolution on exactly this text, once its extract was handed over. */
  async meetingDateFor(initiativeId: string, textHash: string): Promise<string | null> {
    const [row] = await this.db.sql<{ day: string }>(
      `select content ->> 'meetingDate' as day from resolution_extract
        where subject_kind = 'AGREEMENT' and initiative_id = $1 and text_hash = $2 and content ->> 'outcome' = 'ADOPTED'
          and not exists (select 1 from resolution_extract n where n.supersedes_id = resolution_extract.id)
        order by handed_over_at desc limit 1`,
      [initiativeId, textHash],
    );
    return row?.day ?? null;
  }

  /**
   * Whether this extract tells of an adopted resolution in this matter: what the council's declarations rest on. The
   * one who declares is in the council's room, so a correction that the employer can't know of yet counts too.
   */
  async isAdopted(extractId: string, kind: ResolutionSubjectKind, initiativeId: string): Promise<boolean> {
    const rows = await this.db.sql(
      `select 1 from resolution_extract e
        where e.company_id = $1 and e.id = $2 and e.subject_kind = $3 and e.initiative_id = $4
          and e.content ->> 'outcome' = 'ADOPTED' and not (e.content ->> 'suspended')::boolean
          and not exists (select 1 from resolution c where c.company_id = e.company_id and c.corrects_id = e.resolution_id)`,
      [this.db.context.companyId, extractId, kind, initiativeId],
    );
    return rows.length > 0;
  }

  /** Hands the extract over: wording, votes, date and outcome cross to the joint room, the minutes never. */
  async deliver(actor: Actor, resolutionId: string): Promise<ExtractView> {
    const resolution = await this.resolutions.row(resolutionId);
    const subject = subjectOf(resolution);
    if (!can(actor, 'resolution.deliver', subject))
      throw new Problem(
        subject.isCorrected
          ? 'resolution.corrected'
          : subject.isHandedOver
            ? 'extract.delivered'
            : 'resolution.not-provable',
      );
    const roomId = await this.companies.roomId('JOINT');
    const id = newId();
    await this.db.sql(
      `insert into resolution_extract (company_id, id, room_id, resolution_id, initiative_id, subject_kind, subject_id, text_hash, content, handed_over_by, handed_over_at,
         supersedes_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        actor.companyId,
        id,
        roomId,
        resolutionId,
        resolution.initiativeId,
        resolution.subjectKind,
        resolution.subjectId,
        resolution.textHash,
        JSON.stringify(contentOf(resolution, await this.bodyName())),
        actor.personId,
        this.clock.now(),
        await supersededBy(this.db, resolutionId),
      ],
    );
    await this.audit.record({
      roomId,
      event: 'extract.delivered',
      subjectType: 'extract',
      subjectId: id,
      initiativeId: resolution.initiativeId,
      data: { kind: resolution.subjectKind, outcome: resolution.outcome },
    });
    await this.outbox.promise('extract.announce', { extractId: id, handedOverBy: actor.personId });
    return this.read(id);
  }

  private async bodyName(): Promise<string> {
    const { name } = await this.companies.read();
    return `Betriebsrat der ${name}`;
  }
}

const contentOf = ({ meeting, councilSize, outcome }: ResolutionRow, body: string): ExtractContent => ({
  body,
  meetingDate: meeting.meetingDate,
  format: meeting.format,
  invitationDate: meeting.invitationDate,
  itemOnAgenda: meeting.itemOnAgenda,
  wording: meeting.wording,
  seats: councilSize,
  present: meeting.present + (meeting.javVotes?.present ?? 0),
  yes: meeting.yes + (meeting.javVotes?.yes ?? 0),
  no: meeting.no + (meeting.javVotes?.no ?? 0),
  abstain: meeting.abstain,
  quorate: true,
  outcome: outcome === 'ADOPTED' ? 'ADOPTED' : 'REJECTED',
  suspended: meeting.suspended ?? false,
  chairName: meeting.chairName ?? '',
  memberName: meeting.memberName ?? '',
  attendanceAttached: meeting.attendanceListAttached,
});
