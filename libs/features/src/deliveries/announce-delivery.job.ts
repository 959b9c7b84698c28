import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { RECIPIENTS } from './deliveries.queries';
import { sendingWords } from './sending-words';

/** Tells the council, or the employee representatives, that papers are there. */
@Injectable()
export class AnnounceDeliveryJob implements JobHandler<'delivery.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'delivery.announce'>): Promise<void> {
    const { sendingId, deliveredBy } = payload;
    const sending = await this.db.inCompany({ companyId, personId: deliveredBy }, () =>
      sendingWords(this.db, sendingId),
    );
    if (!sending) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'delivery.sent',
      roomKind: 'JOINT',
      to: RECIPIENTS,
      except: deliveredBy,
      subject: { type: 'delivery', id: sendingId, initiativeId: sending.initiativeId },
      params: { what: sending.what, whatEn: sending.whatEn, count: sending.count },
    });
  }
}
