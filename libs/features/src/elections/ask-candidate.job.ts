import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { candidateRows } from './elections.queries';

/** Asks somebody whom a colleague has named; nobody else learns of it. */
@Injectable()
export class AskCandidateJob implements JobHandler<'election.ask'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'election.ask'>): Promise<void> {
    const { electionId, candidateId } = payload;
    const named = await this.db.inCompany({ companyId }, async () =>
      (await candidateRows(this.db, electionId)).find(({ id }) => id === candidateId),
    );
    if (named?.state !== 'ASKED') return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'election.named',
      roomKind: 'WORKFORCE',
      to: [{ personId: named.personId }],
      subject: { type: 'election', id: electionId, initiativeId: null },
    });
  }
}
