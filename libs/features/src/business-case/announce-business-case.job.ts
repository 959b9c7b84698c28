import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';

/** Tells the council, or the employee representatives, that a business case is there for them. */
@Injectable()
export class AnnounceBusinessCaseJob implements JobHandler<'business-case.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'business-case.announce'>): Promise<void> {
    const { versionId, publishedBy } = payload;
    const [row] = await this.db.inCompany({ companyId, personId: publishedBy }, () =>
      this.db.sql<{ initiativeId: string; version: number }>(
        'select initiative_id as "initiativeId", version from business_case_version where company_id = $1 and id = $2',
        [companyId, versionId],
      ),
    );
    if (!row) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'business-case.published',
      roomKind: 'JOINT',
      to: ['WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'EMPLOYEE_REP'],
      except: publishedBy,
      subject: { type: 'business-case', id: versionId, initiativeId: row.initiativeId },
      params: { version: row.version },
    });
  }
}
