import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { EMPLOYER_VOICE } from '@einklang/policy';
import { Injectable } from '@nestjs/common';

/** Tells the employer's side that the other side entered a system. */
@Injectable()
export class AnnounceSystemJob implements JobHandler<'system.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'system.announce'>): Promise<void> {
    const [system] = await this.db.inCompany({ companyId, personId: payload.enteredBy }, () =>
      this.db.sql<{ product: string }>('select product from ai_system where company_id = $1 and id = $2', [
        companyId,
        payload.systemId,
      ]),
    );
    if (!system) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'system.entered',
      roomKind: 'JOINT',
      to: EMPLOYER_VOICE,
      subject: { type: 'system', id: payload.systemId, initiativeId: null },
      params: { product: system.product },
    });
  }
}
