import { Notifications } from '@einklang/features/inbox';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';

/** § 30 (1) BetrVG: the employer is told the time. The job knows no more than that, so no more can get out. */
@Injectable()
export class TellTimeJob implements JobHandler<'meeting-time.tell'> {
  constructor(private readonly notifications: Notifications) {}

  async run({ jobId, companyId, payload }: JobContext<'meeting-time.tell'>): Promise<void> {
    const { noticeId, meetingOn, time, isOff, by } = payload;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: isOff ? 'meeting-time.off' : 'meeting-time.told',
      roomKind: 'JOINT',
      to: ['MANAGEMENT'],
      except: by,
      subject: { type: 'meeting-time', id: noticeId, initiativeId: null },
      params: { meetingOn, time },
    });
  }
}
