import { Notifications } from '@einklang/features/inbox';
import { Db, type JobPayloads } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import type { RoomKind, Standing } from '@einklang/policy';
import { Injectable } from '@nestjs/common';

type Act = JobPayloads['identification.announce']['act'];

const EMPLOYER: readonly Standing[] = ['MANAGEMENT', 'PROJECT_LEAD'];
const COUNCIL: readonly Standing[] = ['WC_CHAIR', 'WC_DEPUTY', 'EMPLOYEE_REP'];
/** Who did not do it themselves. */
const READERS: Record<Act, readonly Standing[]> = {
  'identification.completed': COUNCIL,
  'identification.contested': EMPLOYER,
  'identification.settled': EMPLOYER,
};

interface Row {
  product: string;
  room: RoomKind;
  initiative_id: string | null;
}

/** Tells the other side what a KI-Identifikation came to, or that it is contested; in the room that sees the system. */
@Injectable()
export class AnnounceIdentificationJob implements JobHandler<'identification.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'identification.announce'>): Promise<void> {
    const { systemId, act, by } = payload;
    const [row] = await this.db.inCompany({ companyId, personId: by }, () =>
      this.db.sql<Row>(
        `select s.product,
                coalesce((select r.kind from initiative i join room r on r.company_id = i.company_id and r.id = i.room_id
                           where i.company_id = s.company_id and i.id = s.planned_in and not s.used), 'JOINT') as room,
                (select i.id from initiative i where i.company_id = s.company_id and i.system_id = s.id and i.stage <> 'CLOSED'
                  order by i.opened_at desc limit 1) as initiative_id
           from ai_system s where s.company_id = $1 and s.id = $2`,
        [companyId, systemId],
      ),
    );
    if (!row) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: act,
      roomKind: row.room,
      to: READERS[act],
      except: by,
      subject: { type: 'system', id: systemId, initiativeId: row.initiative_id },
      params: { product: row.product },
    });
  }
}
