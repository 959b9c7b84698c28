import { minutesState } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Council } from '@einklang/features/resolutions';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Agenda } from './agenda.service';
import type { MeetingList, MeetingView } from './meeting.view';
import { MeetingReader } from './meeting-reader.service';
import type { CancelMeeting, ConveneMeeting } from './meetings.dto';
import { meetingRows } from './meetings.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'meeting.announce': { meetingId: string; what: 'convened' | 'amended' | 'cancelled'; by: string };
    'meeting-time.tell': { noticeId: string; by: string; meetingOn: string; time: string; isOff: boolean };
  }
}

const TASK = 'meeting.hold';
const taskOf = (id: string) => ({ type: 'meeting', id });

/** Meetings of the works council (§§ 29, 30 BetrVG), from the invitation to the day on which they were held. */
@Injectable()
export class Meetings {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly council: Council,
    private readonly tasks: Tasks,
    private readonly agenda: Agenda,
    private readonly reader: MeetingReader,
  ) {}

  async list(actor: Actor): Promise<MeetingList> {
    const { seats } = await this.council.body();
    return {
      items: (await meetingRows(this.db)).map(({ capacities, ...row }) => ({
        ...row,
        minutes: minutesState(capacities, seats),
      })),
      may: { convene: can(actor, 'meeting.convene') },
    };
  }

  /** Invites: members with an agenda, the delegations as advisers (§§ 29 (2), 32, 67 BetrVG). */
  async convene(actor: Actor, meeting: ConveneMeeting): Promise<MeetingView> {
    const { date, time, format, place, online, guests } = meeting;
    this.requireDays(meeting);
    const { members } = await this.council.read(actor);
    const roomId = await this.companies.roomId('COUNCIL');
    const id = newId();
    const now = this.clock.now();
    await this.db.sql(
      `insert into council_meeting (company_id, id, room_id, meeting_date, meeting_time, format, place, objection_deadline, guests,
         convened_as, convened_by, convened_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        actor.companyId,
        id,
        roomId,
        date,
        time,
        format,
        place,
        online?.objectionDeadline ?? null,
        guests || null,
        actor.standings.includes('WC_CHAIR') ? 'CHAIR' : 'DEPUTY',
        actor.personId,
        now,
      ],
    );
    for (const member of members.filter(({ as }) => as !== 'SUBSTITUTE'))
      await this.db.sql(
        `insert into council_invitee (company_id, id, room_id, meeting_id, person_id, attends_as, is_chair, invited_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [actor.companyId, newId(), roomId, id, member.personId, member.as, member.isChair, now],
      );
    await this.agenda.add({ id, roomId }, meeting.agenda, false);
    await this.tasks.open({
      roomId,
      initiativeId: null,
      kind: TASK,
      subject: taskOf(id),
      debtor: 'COUNCIL',
      creditor: 'COUNCIL',
      dueOn: date,
    });
    await this.record(roomId, 'meeting.convened', id);
    await this.outbox.promise('meeting.announce', { meetingId: id, what: 'convened', by: actor.personId });
    return this.reader.read(actor, id);
  }

  /** It took place; from now on attendance and signatures can be recorded. */
  async hold(actor: Actor, id: string): Promise<MeetingView> {
    const { row } = await this.reader.lock(actor, id, 'meeting.hold');
    await this.end(id, 'HELD', null);
    await this.tasks.complete(actor, TASK, taskOf(id));
    await this.record(row.roomId, 'meeting.held', id);
    return this.reader.read(actor, id);
  }

  async cancel(actor: Actor, id: string, { reason }: CancelMeeting): Promise<MeetingView> {
    const { row } = await this.reader.lock(actor, id, 'meeting.cancel');
    await this.end(id, 'CANCELLED', reason);
    await this.tasks.cancel(TASK, taskOf(id));
    await this.record(row.roomId, 'meeting.cancelled', id);
    await this.outbox.promise('meeting.announce', { meetingId: id, what: 'cancelled', by: actor.personId });
    // Whoever was told that it takes place is told that it does not.
    if (row.employerToldAt) await this.promiseTime(actor, row, true);
    return this.reader.read(actor, id);
  }

  /** § 30 (1) BetrVG: the employer learns the time, and nothing else of the meeting. */
  async tell(actor: Actor, id: string): Promise<MeetingView> {
    const { row } = await this.reader.lock(actor, id, 'meeting.tell');
    await this.db.sql('update council_meeting set employer_told_at = $3 where company_id = $1 and id = $2', [
      actor.companyId,
      id,
      this.clock.now(),
    ]);
    await this.record(row.roomId, 'meeting.employer-told', id);
    await this.promiseTime(actor, row, false);
    return this.reader.read(actor, id);
  }

  private promiseTime(actor: Actor, { date, time }: { date: string; time: string }, isOff: boolean) {
    return this.outbox.promise('meeting-time.tell', {
      noticeId: newId(),
      by: actor.personId,
      meetingOn: date,
      time,
      isOff,
    });
  }

  private async end(id: string, state: 'HELD' | 'CANCELLED', reason: string | null): Promise<void> {
    await this.db.sql(
      'update council_meeting set state = $3, ended_at = $4, cancel_reason = $5 where company_id = $1 and id = $2',
      [this.db.context.companyId, id, state, this.clock.now(), reason],
    );
  }

  private requireDays({ date, online }: ConveneMeeting): void {
    const today = this.clock.today();
    if (date < today) throw new Problem('input.invalid', {}, [{ pointer: '/date', code: 'in-the-past' }]);
    const deadline = online?.objectionDeadline;
    if (deadline !== undefined && (deadline < today || deadline > date))
      throw new Problem('input.invalid', {}, [
        { pointer: '/online/objectionDeadline', code: deadline < today ? 'in-the-past' : 'wrong-value' },
      ]);
  }

  private record(roomId: string, event: EventName, id: string): Promise<void> {
    return this.audit.record({ roomId, event, subjectType: 'meeting', subjectId: id });
  }
}
