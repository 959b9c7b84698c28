import { Council } from '@einklang/features/resolutions';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { MeetingView } from './meeting.view';
import { MeetingReader, refusalOf } from './meeting-reader.service';
import type { PreventInvitee, RecordAttendance } from './meetings.dto';
import { inviteeRows, type InviteeRow } from './meetings.queries';
import { Signatures } from './signatures.service';

/** Who is prevented and who comes instead (§ 25 BetrVG), who objects to video (§ 30 (2)), who was there (§ 34). */
@Injectable()
export class Attendance {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly council: Council,
    private readonly reader: MeetingReader,
    private readonly signatures: Signatures,
  ) {}

  /** Records that a member cannot take part, and invites the substitute (COI-06). */
  async prevent(
    actor: Actor,
    id: string,
    inviteeId: string,
    { reason, substituteId }: PreventInvitee,
  ): Promise<MeetingView> {
    const { roomId, invitee } = await this.preventable(actor, id, inviteeId);
    await this.removeSubstituteOf(inviteeId);
    await this.setPrevented(invitee.id, reason);
    if (substituteId !== undefined) {
      await this.requireSubstitute(actor, id, substituteId);
      await this.db.sql(
        `insert into council_invitee (company_id, id, room_id, meeting_id, person_id, attends_as, stands_in_for, invited_at)
         values ($1, $2, $3, $4, $5, 'SUBSTITUTE', $6, $7)`,
        [actor.companyId, newId(), roomId, id, substituteId, inviteeId, this.clock.now()],
      );
      await this.outbox.promise('meeting.announce', { meetingId: id, what: 'convened', by: actor.personId });
    }
    await this.record(roomId, 'meeting.member-prevented', id);
    return this.reader.read(actor, id);
  }

  /** The member comes after all; the substitute is no longer invited. */
  async allow(actor: Actor, id: string, inviteeId: string): Promise<MeetingView> {
    const { roomId } = await this.preventable(actor, id, inviteeId);
    await this.removeSubstituteOf(inviteeId);
    await this.setPrevented(inviteeId, null);
    await this.record(roomId, 'meeting.member-comes', id);
    return this.reader.read(actor, id);
  }

  /** A member objects to taking part from elsewhere; once, and it stays. */
  async oppose(actor: Actor, id: string): Promise<MeetingView> {
    const { row } = await this.reader.lock(actor, id, 'meeting.oppose');
    const updated = await this.db.sql(
      `with u as (update council_invitee set objected_at = coalesce(objected_at, $4)
         where company_id = $1 and meeting_id = $2 and person_id = $3 and attends_as in ('MEMBER','SUBSTITUTE') returning id)
       select id from u`,
      [actor.companyId, id, actor.personId, this.clock.now()],
    );
    if (updated.length === 0) throw new Problem('forbidden');
    await this.record(row.roomId, 'meeting.opposed', id);
    return this.reader.read(actor, id);
  }

  /** Who was there, and in which way. A change takes signatures back: the list belongs to the minutes. */
  async attend(actor: Actor, id: string, { people }: RecordAttendance): Promise<MeetingView> {
    const { row } = await this.reader.lock(actor, id, 'meeting.attend');
    const invitees = await inviteeRows(this.db, id);
    for (const [index, { inviteeId, attendance }] of people.entries()) {
      const invitee = invitees.find((candidate) => candidate.id === inviteeId);
      const fromElsewhere = attendance === 'ONLINE' && (row.format === 'PRESENCE' || !invitee);
      if (!invitee || fromElsewhere || (invitee.prevented !== null && attendance !== 'ABSENT'))
        throw new Problem('input.invalid', {}, [
          { pointer: `/people/${index}/${invitee ? 'attendance' : 'inviteeId'}`, code: 'wrong-value' },
        ]);
      await this.db.sql('update council_invitee set attendance = $3 where company_id = $1 and id = $2', [
        actor.companyId,
        inviteeId,
        attendance,
      ]);
    }
    await this.signatures.takeBack(id);
    await this.record(row.roomId, 'meeting.attended', id);
    return this.reader.read(actor, id);
  }

  private async preventable(
    actor: Actor,
    id: string,
    inviteeId: string,
  ): Promise<{ roomId: string; invitee: InviteeRow }> {
    const { row, standing } = await this.reader.locked(id);
    const invitee = (await inviteeRows(this.db, id)).find((candidate) => candidate.id === inviteeId);
    if (!invitee) throw new Problem('not-found');
    const subject = { ...standing, personId: invitee.personId };
    if (invitee.as !== 'MEMBER') throw new Problem('meeting.not-now');
    if (!can(actor, 'meeting.prevent', subject))
      throw standing.state === 'CONVENED' ? new Problem('forbidden') : refusalOf(standing);
    return { roomId: row.roomId, invitee };
  }

  private async requireSubstitute(actor: Actor, id: string, personId: string): Promise<void> {
    const { members } = await this.council.read(actor);
    const isSubstitute = members.some((member) => member.personId === personId && member.as === 'SUBSTITUTE');
    const isInvited = (await inviteeRows(this.db, id)).some((invitee) => invitee.personId === personId);
    if (!isSubstitute || isInvited)
      throw new Problem('input.invalid', {}, [{ pointer: '/substituteId', code: 'wrong-value' }]);
  }

  private async setPrevented(inviteeId: string, reason: string | null): Promise<void> {
    await this.db.sql('update council_invitee set prevented = $3 where company_id = $1 and id = $2', [
      this.db.context.companyId,
      inviteeId,
      reason,
    ]);
  }

  private async removeSubstituteOf(inviteeId: string): Promise<void> {
    await this.db.sql('delete from council_invitee where company_id = $1 and stands_in_for = $2', [
      this.db.context.companyId,
      inviteeId,
    ]);
  }

  private record(roomId: string, event: EventName, id: string): Promise<void> {
    return this.audit.record({ roomId, event, subjectType: 'meeting', subjectId: id });
  }
}
