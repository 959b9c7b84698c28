import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { sendingWords } from './sending-words';

/** Tells whoever sent it that it arrived. */
@Injectable()
export class AnnounceReceiptJob implements JobHandler<'receipt.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'receipt.announce'>): Promise<void> {
    const { sendingId, receivedBy } = payload;
    const sending = await this.db.inCompany({ companyId, personId: receivedBy }, () =>
      sendingWords(this.db, sendingId),
    );
    if (!sending) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'delivery.received',
      roomKind: 'JOINT',
      to: [{ personId: sending.deliveredBy }],
      except: receivedBy,
      subject: { type: 'delivery', id: sendingId, initiativeId: sending.initiativeId },
      params: {
        what: sending.what,
        whatEn: sending.whatEn,
        count: sending.count,
        who: sending.receivedByName ?? '',
      },
    });
  }
}
