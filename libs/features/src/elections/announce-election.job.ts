import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { ELECTORS } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { Counting } from './counting.service';
import { electionRow, mandateRows } from './elections.queries';

const NEWS = { OPEN: 'election.opened', COUNTED: 'election.counted', FAILED: 'election.failed' } as const;

/** Tells everybody that an election has begun or ended, and the elected that they are asked. */
@Injectable()
export class AnnounceElectionJob implements JobHandler<'election.announce'> {
  constructor(
    private readonly db: Db,
    private readonly counting: Counting,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'election.announce'>): Promise<void> {
    const { electionId } = payload;
    const { state, asked } = await this.db.inCompany({ companyId }, async () => {
      const election = await electionRow(this.db, electionId);
      if (election?.state === 'OPEN') await this.db.once(jobId, () => this.counting.opened(electionId));
      const mandates = await mandateRows(this.db, electionId);
      return {
        state: election?.state,
        asked: mandates.filter((mandate) => mandate.state === 'ASKED'),
      };
    });
    if (state !== 'OPEN' && state !== 'COUNTED' && state !== 'FAILED') return;
    const telling = {
      companyId,
      roomKind: 'WORKFORCE',
      subject: { type: 'election', id: electionId, initiativeId: null },
    } as const;
    // One word to all for each turn, whoever is asked later.
    await this.notifications.tell({
      ...telling,
      origin: `election-${electionId}-${state}`,
      kind: NEWS[state],
      to: [...ELECTORS, 'MANAGEMENT'],
    });
    for (const { id, personId } of asked)
      await this.notifications.tell({
        ...telling,
        origin: `mandate-${id}-asked`,
        kind: 'election.elected',
        to: [{ personId }],
      });
  }
}
