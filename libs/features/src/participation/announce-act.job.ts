import { Notifications } from '@einklang/features/inbox';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { recipientsOf } from './announcements';

/** Tells the others what one of them did in the participation stage. */
@Injectable()
export class AnnounceActJob implements JobHandler<'participation.announce'> {
  constructor(private readonly notifications: Notifications) {}

  async run({ jobId, companyId, payload }: JobContext<'participation.announce'>): Promise<void> {
    const { event, initiativeId, subjectType, subjectId, actorId } = payload;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: event,
      roomKind: 'JOINT',
      to: recipientsOf(event),
      except: actorId,
      subject: { type: subjectType, id: subjectId, initiativeId },
    });
  }
}
