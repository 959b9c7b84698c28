import { TOLD } from '@einklang/features/agreements';
import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';

/** Tells everybody who negotiates, and with the display the whole workforce. */
@Injectable()
export class AnnounceSigningJob implements JobHandler<'signing.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({
    jobId,
    companyId,
    payload: { agreementId, event, actorId },
  }: JobContext<'signing.announce'>): Promise<void> {
    const [row] = await this.db.inCompany({ companyId, personId: actorId }, () =>
      this.db.sql<{ initiative_id: string; title: string }>(
        'select initiative_id, title from agreement where id = $1',
        [agreementId],
      ),
    );
    if (!row) return;
    const common = {
      companyId,
      origin: jobId,
      kind: `agreement.${event}` as const,
      except: actorId,
      subject: { type: 'agreement', id: agreementId, initiativeId: row.initiative_id },
    };
    await this.notifications.tell({ ...common, roomKind: 'JOINT', to: [...TOLD.EMPLOYER, ...TOLD.COUNCIL] });
    if (event === 'displayed')
      await this.notifications.tell({
        ...common,
        roomKind: 'WORKFORCE',
        to: ['EMPLOYEE', 'SAFETY_DELEGATE'],
        subject: { ...common.subject, initiativeId: null },
        params: { title: row.title },
      });
  }
}
