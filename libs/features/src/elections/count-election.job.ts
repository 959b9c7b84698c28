import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { Counting } from './counting.service';

/** The day after the last one for voting: the box is opened, by nobody. */
@Injectable()
export class CountElectionJob implements JobHandler<'election.count'> {
  constructor(
    private readonly db: Db,
    private readonly counting: Counting,
  ) {}

  async run({ companyId, payload: { electionId } }: JobContext<'election.count'>): Promise<void> {
    await this.db.inCompany({ companyId }, () => this.counting.count(electionId));
  }
}
