import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { Mandates } from './mandates.service';

/** Who was elected for one initiative is in office as long as it runs (domain 2.6); its end is nobody's act. */
@Injectable()
export class EndTermJob implements JobHandler<'election.end-term'> {
  constructor(
    private readonly db: Db,
    private readonly mandates: Mandates,
  ) {}

  async run({ companyId, payload: { initiativeId } }: JobContext<'election.end-term'>): Promise<void> {
    await this.db.inCompany({ companyId }, () => this.mandates.endWith(initiativeId));
  }
}
