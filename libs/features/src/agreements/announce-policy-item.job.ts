import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { TOLD } from './announce-clause.job';

/** Tells management of a new item of the statement, and the representatives of the answer. */
@Injectable()
export class AnnouncePolicyItemJob implements JobHandler<'policy-item.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({
    jobId,
    companyId,
    payload: { itemId, actorId },
  }: JobContext<'policy-item.announce'>): Promise<void> {
    const [row] = await this.db.inCompany({ companyId, personId: actorId }, () =>
      this.db.sql<{ initiative_id: string; raised: boolean }>(
        `select g.initiative_id, i.raised_by = $2 as raised from policy_item i
           join agreement g on g.company_id = i.company_id and g.id = i.agreement_id where i.id = $1`,
        [itemId, actorId],
      ),
    );
    if (!row) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: row.raised ? 'policy-item.raised' : 'policy-item.declared',
      roomKind: 'JOINT',
      to: row.raised ? TOLD.EMPLOYER : TOLD.COUNCIL,
      subject: { type: 'policy-item', id: itemId, initiativeId: row.initiative_id },
    });
  }
}
