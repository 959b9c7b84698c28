import { Notifications } from '@einklang/features/inbox';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { TOLD_OF_SHORTLISTING } from '@einklang/policy';
import { Injectable } from '@nestjs/common';

/** Tells the council and the independent advisers that an initiative was shortlisted. */
@Injectable()
export class AnnounceInitiativeJob implements JobHandler<'initiative.announce'> {
  constructor(private readonly notifications: Notifications) {}

  async run({ jobId, companyId, payload }: JobContext<'initiative.announce'>): Promise<void> {
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'initiative.shortlisted',
      roomKind: 'JOINT',
      to: TOLD_OF_SHORTLISTING,
      subject: { type: 'initiative', id: payload.initiativeId, initiativeId: payload.initiativeId },
    });
  }
}
