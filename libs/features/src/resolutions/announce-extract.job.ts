import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { extractRow } from './resolutions.queries';

/** Tells the employer that the council has handed over an extract. */
@Injectable()
export class AnnounceExtractJob implements JobHandler<'extract.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({
    jobId,
    companyId,
    payload: { extractId, handedOverBy },
  }: JobContext<'extract.announce'>): Promise<void> {
    const extract = await this.db.inCompany({ companyId, personId: handedOverBy }, () =>
      extractRow(this.db, extractId),
    );
    if (!extract) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'extract.delivered',
      roomKind: 'JOINT',
      to: ['MANAGEMENT', 'PROJECT_LEAD'],
      subject: { type: 'extract', id: extractId, initiativeId: extract.initiativeId },
    });
  }
}
