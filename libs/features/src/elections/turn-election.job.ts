import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { ELECTORS } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { Counting } from './counting.service';

/** The day after the last one for standing: voting begins. */
@Injectable()
export class TurnElectionJob implements JobHandler<'election.turn'> {
  constructor(
    private readonly db: Db,
    private readonly counting: Counting,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload: { electionId } }: JobContext<'election.turn'>): Promise<void> {
    const turned = await this.db.inCompany({ companyId }, () => this.counting.turn(electionId));
    if (turned !== 'VOTING') return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'election.voting',
      roomKind: 'WORKFORCE',
      to: ELECTORS,
      subject: { type: 'election', id: electionId, initiativeId: null },
    });
  }
}
