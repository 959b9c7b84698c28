import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { Live } from '@einklang/platform/live';
import { requireVersion } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { MeetingView, SectionView } from './meeting.view';
import { MeetingReader } from './meeting-reader.service';
import type { ObjectToMinutes, SignMinutes, WriteMinutes } from './meetings.dto';
import { inviteeRows, itemRows, signatureRows, type MeetingRow } from './meetings.queries';
import { Signatures } from './signatures.service';

/** Minutes (§ 34 BetrVG): written by several at once, section by section; signed by two; then they stay. */
@Injectable()
export class Minutes {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly reader: MeetingReader,
    private readonly signatures: Signatures,
  ) {}

  /** Saves one section. Sections have versions of their own: two who write in two of them never meet. */
  async write(
    actor: Actor,
    id: string,
    itemId: string,
    { text }: WriteMinutes,
    version: number | undefined,
  ): Promise<SectionView> {
    const { row } = await this.reader.lock(actor, id, 'minutes.write');
    const item = await this.item(id, itemId);
    requireVersion(item.version, version);
    if (item.minutes !== text) {
      await this.db.sql(
        `update council_agenda_item set minutes = $3, version = version + 1, edited_by = $4, edited_at = $5, writing_by = $4, writing_at = $5
          where company_id = $1 and id = $2`,
        [actor.companyId, itemId, text, actor.personId, this.clock.now()],
      );
      await this.signatures.takeBack(id);
    }
    // The first words are evidence; every further pause for thought would only flood the Verlauf.
    if (item.editedByName === null)
      await this.audit.record({
        roomId: row.roomId,
        event: 'minutes.begun',
        subjectType: 'meeting',
        subjectId: id,
      });
    else this.publish(row, 'minutes.edited');
    return { version: item.version + (item.minutes === text ? 0 : 1), minutes: text };
  }

  /** Says to the others that I am writing in this section. */
  async writing(actor: Actor, id: string, itemId: string): Promise<void> {
    const { row } = await this.reader.lock(actor, id, 'minutes.write');
    await this.item(id, itemId);
    await this.db.sql(
      `update council_agenda_item set writing_by = $3, writing_at = $4 where company_id = $1 and id = $2`,
      [actor.companyId, itemId, actor.personId, this.clock.now()],
    );
    this.publish(row, 'minutes.writing');
  }

  /** Signs exactly the text that was read: the chair, or whoever chaired, and one other member. */
  async sign(actor: Actor, id: string, { textHash }: SignMinutes): Promise<MeetingView> {
    const { row } = await this.reader.lock(actor, id, 'minutes.sign');
    const invitees = await inviteeRows(this.db, id);
    if (invitees.some(({ attendance }) => attendance === null))
      throw new Problem('minutes.attendance-missing');
    if ((await this.reader.textHash(row)) !== textHash) throw new Problem('minutes.changed');
    const capacity = this.capacity(actor, invitees);
    const standing = await signatureRows(this.db, id);
    if (
      standing.some((signature) => signature.personId === actor.personId || signature.capacity === capacity)
    )
      throw new Problem('minutes.signed-already');
    await this.db.sql(
      `insert into council_minutes_signature (company_id, id, room_id, meeting_id, person_id, capacity, text_hash, signed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.companyId, newId(), row.roomId, id, actor.personId, capacity, textHash, this.clock.now()],
    );
    await this.audit.record({
      roomId: row.roomId,
      event: 'minutes.signed',
      subjectType: 'meeting',
      subjectId: id,
      data: { capacity, textHash },
    });
    return this.reader.read(actor, id);
  }

  /** Objections are added to signed minutes; the text itself stays (§ 34 (2) BetrVG). */
  async object(actor: Actor, id: string, { body }: ObjectToMinutes): Promise<MeetingView> {
    const { row } = await this.reader.lock(actor, id, 'minutes.object');
    await this.db.sql(
      `insert into council_minutes_objection (company_id, id, room_id, meeting_id, person_id, body, raised_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [actor.companyId, newId(), row.roomId, id, actor.personId, body, this.clock.now()],
    );
    await this.audit.record({
      roomId: row.roomId,
      event: 'minutes.objected',
      subjectType: 'meeting',
      subjectId: id,
    });
    return this.reader.read(actor, id);
  }

  /** The deputy chairs where the chair was not there (§ 26 (2) BetrVG). */
  private capacity(
    { personId, standings }: Actor,
    invitees: readonly { isChair: boolean; personId: string; attendance: string | null }[],
  ): 'CHAIR' | 'MEMBER' {
    const chairCame = invitees.some(
      ({ isChair, attendance }) => isChair && attendance !== null && attendance !== 'ABSENT',
    );
    const isChair = invitees.some((invitee) => invitee.isChair && invitee.personId === personId);
    return isChair || (!chairCame && standings.includes('WC_DEPUTY')) ? 'CHAIR' : 'MEMBER';
  }

  private async item(meetingId: string, itemId: string) {
    const item = (await itemRows(this.db, meetingId)).find(({ id }) => id === itemId);
    if (!item) throw new Problem('not-found');
    return item;
  }

  private publish({ roomId, id }: MeetingRow, kind: string): void {
    const { companyId } = this.db.context;
    this.db.afterCommit(() =>
      this.live.publish({ companyId, roomId, kind, subjectType: 'meeting', subjectId: id }),
    );
  }
}
