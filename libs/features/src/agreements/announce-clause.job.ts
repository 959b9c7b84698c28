import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import type { Standing } from '@einklang/policy';
import { Injectable } from '@nestjs/common';

interface Row {
  readonly clause_id: string;
  readonly initiative_id: string;
  readonly number: number;
  readonly side: 'EMPLOYER' | 'COUNCIL';
  readonly kind: 'PROPOSE' | 'ACCEPT' | 'PARK' | 'DISPUTE';
}

const KINDS = {
  PROPOSE: 'clause.proposed',
  ACCEPT: 'clause.accepted',
  PARK: 'clause.parked',
  DISPUTE: 'clause.disputed',
} as const;
/** Who is told when the other side has acted. */
export const TOLD: Record<'EMPLOYER' | 'COUNCIL', readonly Standing[]> = {
  EMPLOYER: ['MANAGEMENT', 'PROJECT_LEAD'],
  COUNCIL: ['WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'EMPLOYEE_REP'],
};

/** Tells the other side what was done to a clause. */
@Injectable()
export class AnnounceClauseJob implements JobHandler<'clause.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload: { actId, actorId } }: JobContext<'clause.announce'>): Promise<void> {
    const [row] = await this.db.inCompany({ companyId, personId: actorId }, () =>
      this.db.sql<Row>(
        `select a.clause_id, g.initiative_id, c.number, a.side, a.kind
           from clause_act a join clause c on c.company_id = a.company_id and c.id = a.clause_id
           join agreement g on g.company_id = c.company_id and g.id = c.agreement_id where a.id = $1`,
        [actId],
      ),
    );
    if (!row) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: KINDS[row.kind],
      roomKind: 'JOINT',
      to: TOLD[row.side === 'EMPLOYER' ? 'COUNCIL' : 'EMPLOYER'],
      subject: { type: 'clause', id: row.clause_id, initiativeId: row.initiative_id },
      params: { number: row.number },
    });
  }
}
