import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { inviteeRows, meetingRow } from './meetings.queries';

const KINDS = {
  convened: 'meeting.convened',
  amended: 'meeting.amended',
  cancelled: 'meeting.cancelled',
} as const;

/**
 * Tells those who are invited. Delegations are not in the council's room and reach no paper here; the chair invites
 * them by other means. The mail says only that there is something new.
 */
@Injectable()
export class AnnounceMeetingJob implements JobHandler<'meeting.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'meeting.announce'>): Promise<void> {
    const found = await this.db.inCompany({ companyId, personId: payload.by }, async () => ({
      meeting: await meetingRow(this.db, payload.meetingId),
      invitees: await inviteeRows(this.db, payload.meetingId),
    }));
    if (!found.meeting) return;
    const { date, time } = found.meeting;
    await this.notifications.tell({
      companyId,
      // Whoever is invited later is told later; the others have been told before and are not told again.
      origin: payload.what === 'convened' ? `meeting-${payload.meetingId}` : jobId,
      kind: KINDS[payload.what],
      roomKind: 'COUNCIL',
      to: found.invitees.map(({ personId }) => ({ personId })),
      except: payload.by,
      subject: { type: 'meeting', id: payload.meetingId, initiativeId: null },
      params: { meetingOn: date, time },
    });
  }
}
