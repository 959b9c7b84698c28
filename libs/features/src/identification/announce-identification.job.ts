import { Notifications } from '@einklang/features/inbox';
import { Db, type JobPayloads } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import type { Standing } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { placeRow } from './identification.queries';

type Act = JobPayloads['identification.announce']['act'];

const EMPLOYER: readonly Standing[] = ['MANAGEMENT', 'PROJECT_LEAD'];
const COUNCIL: readonly Standing[] = ['WC_CHAIR', 'WC_DEPUTY', 'EMPLOYEE_REP'];
/** Who did not do it themselves. */
const READERS: Record<Act, readonly Standing[]> = {
  'identification.completed': COUNCIL,
  'identification.contested': EMPLOYER,
  'identification.settled': EMPLOYER,
};

/** Tells the other side what a KI-Identifikation came to, or that it is contested; in the room that sees the system. */
@Injectable()
export class AnnounceIdentificationJob implements JobHandler<'identification.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'identification.announce'>): Promise<void> {
    const { systemId, act, by } = payload;
    const row = await this.db.inCompany({ companyId, personId: by }, () => placeRow(this.db, systemId));
    if (!row) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: act,
      roomKind: row.room,
      to: READERS[act],
      except: by,
      subject: { type: 'system', id: systemId, initiativeId: row.initiativeId },
      params: { product: row.product },
    });
  }
}
