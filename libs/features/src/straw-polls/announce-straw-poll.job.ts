import { Notifications } from '@einklang/features/inbox';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';

/** Tells the members that they are asked; the mail says only that there is something new. */
@Injectable()
export class AnnounceStrawPollJob implements JobHandler<'straw-poll.announce'> {
  constructor(private readonly notifications: Notifications) {}

  async run({ jobId, companyId, payload }: JobContext<'straw-poll.announce'>): Promise<void> {
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'straw-poll.opened',
      roomKind: 'COUNCIL',
      to: ['WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'WC_SUBSTITUTE'],
      except: payload.openedBy,
      subject: { type: 'straw-poll', id: payload.pollId, initiativeId: null },
    });
  }
}
