import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { hintRow } from './system-hints.queries';

/** Tells who gave a hint with a name what became of it. */
@Injectable()
export class AnnounceHintJob implements JobHandler<'system-hint.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'system-hint.announce'>): Promise<void> {
    const hint = await this.db.inCompany({ companyId, personId: payload.answeredBy }, () =>
      hintRow(this.db, payload.hintId),
    );
    if (!hint?.giverId) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: hint.state === 'ENTERED' ? 'system-hint.entered' : 'system-hint.answered',
      // The answer is for one person, whatever room they are in.
      roomKind: 'WORKFORCE',
      to: [{ personId: hint.giverId }],
      subject: { type: 'system-hint', id: hint.id, initiativeId: null },
      params: { product: hint.product, answer: hint.answer },
    });
  }
}
