import { STAGES, type Stage } from '@einklang/domain';
import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import type { RoomKind, Standing } from '@einklang/policy';
import type { NewsKind } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { GateSide } from './gate-decision.entity';
import { moveOf } from './gate-reading';
import type { DecisionRow } from './gates.queries';

interface Row extends Pick<DecisionRow, 'gate' | 'movedTo'> {
  initiativeId: string;
  side: GateSide;
  room: RoomKind;
}

const EMPLOYER: readonly Standing[] = ['MANAGEMENT', 'PROJECT_LEAD', 'CONSULTANT:EMPLOYER'];
const COUNCIL: readonly Standing[] = [
  'WC_CHAIR',
  'WC_DEPUTY',
  'WC_MEMBER',
  'EMPLOYEE_REP',
  'CONSULTANT:WORKS_COUNCIL',
];
const OTHERS: readonly Standing[] = ['SBV', 'DPO', 'OSH_SPECIALIST', 'CONSULTANT:JOINT'];

/** Tells both sides where an initiative went, or the other side that its own declaration is now awaited. */
@Injectable()
export class AnnounceGateJob implements JobHandler<'gate.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'gate.announce'>): Promise<void> {
    const [row] = await this.db.inCompany({ companyId, personId: payload.personId }, () =>
      this.db.sql<Row>(
        `select d.initiative_id as "initiativeId", d.gate, d.side, d.moved_to as "movedTo", r.kind as room
           from gate_decision d
           join initiative i on i.company_id = d.company_id and i.id = d.initiative_id
           join room r on r.company_id = i.company_id and r.id = i.room_id
          where d.id = $1`,
        [payload.decisionId],
      ),
    );
    if (!row) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: kindOf(row),
      roomKind: row.room,
      to:
        row.movedTo === null
          ? row.side === 'EMPLOYER'
            ? COUNCIL
            : EMPLOYER
          : [...EMPLOYER, ...COUNCIL, ...OTHERS],
      except: payload.personId,
      subject: { type: 'gate', id: payload.decisionId, initiativeId: row.initiativeId },
    });
  }
}

const order = (stage: Stage): number => STAGES.indexOf(stage);

const kindOf = ({ gate, movedTo }: Row): NewsKind => {
  if (movedTo === null) return 'gate.declared';
  if (movedTo === 'CLOSED') return 'initiative.closed';
  return order(movedTo) > order(moveOf(gate).from) ? 'initiative.advanced' : 'initiative.returned';
};
