import { createHash } from 'node:crypto';
import { canonicalJson, minutesState, mustMeetInPerson, type CouncilMeetingStanding } from '@einklang/domain';
import { Council } from '@einklang/features/resolutions';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { AgendaItemView, MeetingMay, MeetingView } from './meeting.view';
import {
  inviteeRows,
  itemRows,
  meetingRow,
  objectionRows,
  resolutionRows,
  signatureRows,
  type InviteeRow,
  type ItemRow,
  type MeetingRow,
} from './meetings.queries';

/** What can be done to a meeting as a whole. */
export type MeetingAct =
  | 'meeting.amend'
  | 'meeting.tell'
  | 'meeting.oppose'
  | 'meeting.hold'
  | 'meeting.cancel'
  | 'meeting.attend'
  | 'minutes.write'
  | 'minutes.sign'
  | 'minutes.object';

/** A sign of writing counts for this long; the page repeats it while somebody types. */
const WRITING_MS = 30_000;

/** Reads a meeting as a whole, and locks it for whoever changes something of it. */
@Injectable()
export class MeetingReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly council: Council,
  ) {}

  async read(actor: Actor, id: string): Promise<MeetingView> {
    const row = await this.row(id);
    const { seats, members } = await this.council.read(actor);
    const [invitees, items, resolutions, signatures, objections] = [
      await inviteeRows(this.db, id),
      await itemRows(this.db, id),
      await resolutionRows(this.db, id),
      await signatureRows(this.db, id),
      await objectionRows(this.db, id),
    ];
    const standing = this.standing(row, signatures, seats);
    const { roomId: _, ...shown } = row;
    return {
      ...shown,
      minutes: standing.minutes,
      seats,
      mustMeetInPerson: row.format !== 'PRESENCE' && mustMeetInPerson(opposed(invitees), seats),
      invitees: invitees.map((invitee) => ({
        ...invitee,
        may: {
          prevent:
            invitee.as === 'MEMBER' &&
            can(actor, 'meeting.prevent', { ...standing, personId: invitee.personId }),
        },
      })),
      substitutes: members.filter(
        ({ as, personId }) =>
          as === 'SUBSTITUTE' && !invitees.some((invitee) => invitee.personId === personId),
      ),
      agenda: items.map((item) => ({
        ...this.itemView(actor, item),
        resolutions: resolutions
          .filter(({ itemId }) => itemId === item.id)
          .map(({ id: resolutionId, outcome }) => ({ id: resolutionId, outcome })),
      })),
      textHash: minutesHash(row, invitees, items),
      signatures,
      objections,
      may: mayOf(actor, standing, signatures),
    };
  }

  /** The meeting, locked, where the actor may do this now. */
  async lock(
    actor: Actor,
    id: string,
    act: MeetingAct,
  ): Promise<{ row: MeetingRow; standing: CouncilMeetingStanding }> {
    const { row, standing } = await this.locked(id);
    if (!can(actor, act, standing)) throw refusalOf(standing);
    return { row, standing };
  }

  /** The meeting, locked, and how it stands. */
  async locked(id: string): Promise<{ row: MeetingRow; standing: CouncilMeetingStanding }> {
    const row = await this.row(id, true);
    const { seats } = await this.council.body();
    return { row, standing: this.standing(row, await signatureRows(this.db, id), seats) };
  }

  /** What a signature holds for, as it stands now. */
  async textHash(row: MeetingRow): Promise<string> {
    return minutesHash(row, await inviteeRows(this.db, row.id), await itemRows(this.db, row.id));
  }

  private async row(id: string, lock = false): Promise<MeetingRow> {
    const row = await meetingRow(this.db, id, lock);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private standing(
    row: MeetingRow,
    signatures: readonly { capacity: 'CHAIR' | 'MEMBER' }[],
    seats: number,
  ): CouncilMeetingStanding {
    return {
      state: row.state,
      minutes: minutesState(
        signatures.map(({ capacity }) => capacity),
        seats,
      ),
      date: row.date,
      today: this.clock.today(),
      format: row.format,
      objectionDeadline: row.objectionDeadline,
      isEmployerTold: row.employerToldAt !== null,
    };
  }

  private itemView(actor: Actor, item: ItemRow): Omit<AgendaItemView, 'resolutions'> {
    const { writingBy, writingAt, writingName, ...shown } = item;
    const isWriting =
      writingBy !== actor.personId &&
      writingAt !== null &&
      writingAt.getTime() > this.clock.now().getTime() - WRITING_MS;
    return { ...shown, writingName: isWriting ? writingName : null };
  }
}

export const refusalOf = ({ state, minutes }: CouncilMeetingStanding): Problem =>
  new Problem(state !== 'CANCELLED' && minutes === 'SIGNED' ? 'minutes.signed' : 'meeting.not-now');

const opposed = (invitees: readonly InviteeRow[]): number =>
  invitees.filter(({ objectedAt }) => objectedAt !== null).length;

const mayOf = (
  actor: Actor,
  standing: CouncilMeetingStanding,
  signatures: readonly { personId: string }[],
): MeetingMay => ({
  amend: can(actor, 'meeting.amend', standing),
  tell: can(actor, 'meeting.tell', standing),
  oppose: can(actor, 'meeting.oppose', standing),
  hold: can(actor, 'meeting.hold', standing),
  cancel: can(actor, 'meeting.cancel', standing),
  attend: can(actor, 'meeting.attend', standing),
  write: can(actor, 'minutes.write', standing),
  sign:
    can(actor, 'minutes.sign', standing) && !signatures.some(({ personId }) => personId === actor.personId),
  object: can(actor, 'minutes.object', standing),
  record: standing.state === 'HELD' && can(actor, 'resolution.record'),
});

/** The minutes as they are signed: what was discussed, who was there, in which form (§ 34 (1) BetrVG). */
const minutesHash = (
  { date, time, format, place, guests }: MeetingRow,
  invitees: readonly InviteeRow[],
  items: readonly ItemRow[],
): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        date,
        time,
        format,
        place,
        guests,
        people: invitees.map(({ name, as, prevented, attendance }) => ({ name, as, prevented, attendance })),
        agenda: items.map(({ position, title, minutes }) => ({ position, title, minutes })),
      }),
    )
    .digest('hex');
