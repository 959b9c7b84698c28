import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import type { RoomKind, Standing } from '@einklang/policy';
import { Injectable } from '@nestjs/common';

interface Row {
  rule: string;
  side: 'EMPLOYER' | 'COUNCIL';
  initiative_id: string;
  room: RoomKind;
}

const OTHER_SIDE: Record<Row['side'], readonly Standing[]> = {
  COUNCIL: ['MANAGEMENT', 'PROJECT_LEAD'],
  EMPLOYER: ['WC_CHAIR', 'WC_DEPUTY', 'EMPLOYEE_REP'],
};

/** Tells the other side that a rule is contested and why it now counts as open. */
@Injectable()
export class AnnounceContestJob implements JobHandler<'contest.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'contest.announce'>): Promise<void> {
    const [row] = await this.db.inCompany({ companyId, personId: payload.contestedBy }, () =>
      this.db.sql<Row>(
        `select c.rule_id as rule, c.side, c.initiative_id, r.kind as room from rule_contest c
           join initiative i on i.company_id = c.company_id and i.id = c.initiative_id
           join room r on r.company_id = i.company_id and r.id = i.room_id where c.id = $1`,
        [payload.contestId],
      ),
    );
    if (!row) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: 'rule.contested',
      roomKind: row.room,
      to: OTHER_SIDE[row.side],
      except: payload.contestedBy,
      subject: { type: 'initiative', id: row.initiative_id, initiativeId: row.initiative_id },
      params: { rule: row.rule },
    });
  }
}
