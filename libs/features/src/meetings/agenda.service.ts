import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { AgendaProposalList, MeetingView } from './meeting.view';
import { MeetingReader } from './meeting-reader.service';
import type { AgendaItemDto, AmendAgenda } from './meetings.dto';
import { proposalRows } from './meetings.queries';
import { Signatures } from './signatures.service';

/** Open matters on which the council acts by resolution (§ 33 BetrVG). */
const RESOLVED = [
  'gate.decide',
  'signature.council',
  'statement.give',
  'statement.requested',
  'clause.answer',
];

/** Agendas: built from what is open, sent with the invitation, and what came later marked as such. */
@Injectable()
export class Agenda {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly reader: MeetingReader,
    private readonly signatures: Signatures,
  ) {}

  /** What is open on the council's side, one list for the chair to choose from. */
  async proposals(): Promise<AgendaProposalList> {
    const rows = await proposalRows(this.db);
    return { items: rows.map((row) => ({ ...row, needsResolution: RESOLVED.includes(row.source) })) };
  }

  /** Adds items after the invitation. To resolve on them needs an agenda in time, or all present to agree. */
  async amend(actor: Actor, id: string, { agenda }: AmendAgenda): Promise<MeetingView> {
    for (const item of agenda) await this.append(actor, id, item);
    await this.outbox.promise('meeting.announce', { meetingId: id, what: 'amended', by: actor.personId });
    return this.reader.read(actor, id);
  }

  /** Puts one item at the end of the agenda of a meeting to come; returns its id. */
  async append(actor: Actor, id: string, item: AgendaItemDto): Promise<string> {
    const { row } = await this.reader.lock(actor, id, 'meeting.amend');
    const [itemId] = await this.add(row, [item], true);
    await this.signatures.takeBack(id);
    await this.audit.record({
      roomId: row.roomId,
      event: 'meeting.amended',
      subjectType: 'meeting',
      subjectId: id,
    });
    return itemId!;
  }

  async add(
    { id, roomId }: { id: string; roomId: string },
    items: readonly AgendaItemDto[],
    isSupplement: boolean,
  ): Promise<string[]> {
    const ids: string[] = [];
    const { companyId } = this.db.context;
    const [last] = await this.db.sql<{ position: number }>(
      `select coalesce(max(position), 0) as position from council_agenda_item where company_id = $1 and meeting_id = $2`,
      [companyId, id],
    );
    for (const [index, { title, initiativeId, source, needsResolution }] of items.entries()) {
      if (initiativeId !== undefined) await this.requireInitiative(initiativeId, index);
      const itemId = newId();
      ids.push(itemId);
      await this.db.sql(
        `insert into council_agenda_item (company_id, id, room_id, meeting_id, position, title, initiative_id, source, needs_resolution,
           is_supplement, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          companyId,
          itemId,
          roomId,
          id,
          (last?.position ?? 0) + index + 1,
          title,
          initiativeId ?? null,
          source ?? null,
          needsResolution,
          isSupplement,
          this.clock.now(),
        ],
      );
    }
    return ids;
  }

  private async requireInitiative(id: string, index: number): Promise<void> {
    if ((await this.db.sql('select 1 from initiative where id = $1', [id])).length === 0)
      throw new Problem('input.invalid', {}, [
        { pointer: `/agenda/${index}/initiativeId`, code: 'wrong-value' },
      ]);
  }
}
