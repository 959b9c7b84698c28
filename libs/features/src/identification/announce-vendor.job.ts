import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { placeRow } from './identification.queries';

/** Tells both sides in one go that the vendor has answered. */
@Injectable()
export class AnnounceVendorJob implements JobHandler<'vendor.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'vendor.announce'>): Promise<void> {
    const found = await this.db.inCompany({ companyId, personId: payload.askedBy }, async () => {
      const [link] = await this.db.sql<{ system_id: string }>(
        'select system_id from vendor_link where company_id = $1 and id = $2',
        [companyId, payload.linkId],
      );
      return link && { systemId: link.system_id, place: await placeRow(this.db, link.system_id) };
    });
    if (!found?.place) return;
    const { product, room, initiativeId } = found.place;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'vendor.answered',
      roomKind: room,
      to: ['MANAGEMENT', 'PROJECT_LEAD', 'WC_CHAIR', 'WC_DEPUTY', 'EMPLOYEE_REP'],
      subject: { type: 'system', id: found.systemId, initiativeId },
      params: { product },
    });
  }
}
