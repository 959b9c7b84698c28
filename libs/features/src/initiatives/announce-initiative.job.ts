import { Notifications } from '@einklang/features/inbox';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
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
      to: ['WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'EMPLOYEE_REP', 'SBV', 'DPO', 'OSH_SPECIALIST'],
      subject: { type: 'initiative', id: payload.initiativeId, initiativeId: payload.initiativeId },
    });
  }
}
