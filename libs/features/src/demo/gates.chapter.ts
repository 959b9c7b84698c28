import type { DemoGateDecision, DemoInitiative } from '@einklang/content/demo/demo.model';
import { Gates } from '@einklang/features/gates';
import { Initiatives } from '@einklang/features/initiatives';
import { Db, newId } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { extractOf } from './resolution.chapter';
import { step, type Chapter, type Step } from './step';

const AFTER = { G1: 'BUSINESS_CASE', G2: 'PARTICIPATION', G3: 'AGREEMENT', G4: 'OPERATION' } as const;

/** Decisions between the stages, by each side that is asked, with the criteria of that day. */
@Injectable()
export class GatesChapter implements Chapter {
  constructor(
    private readonly db: Db,
    private readonly gates: Gates,
    private readonly initiatives: Initiatives,
  ) {}

  steps({ id, gates }: DemoInitiative): Step[] {
    return gates.flatMap((decision) =>
      decision.takenOver ? this.takenOver(id, decision) : this.decided(id, decision),
    );
  }

  private decided(
    id: string,
    { gate, decision, decidedBy, decidedAt, reason, council }: DemoGateDecision,
  ): Step[] {
    return [
      ...step(council?.by, council?.at, (actor, ids) =>
        this.gates.decide(actor, ids.get(id), gate, {
          outcome: 'CONTINUE',
          ...(council?.resolution && { extractId: ids.get(extractOf(council.resolution)) }),
        }),
      ),
      ...step(decidedBy, decidedAt, (actor, ids) =>
        this.gates.decide(actor, ids.get(id), gate, {
          outcome: decision,
          ...(reason && { reasons: reason }),
        }),
      ),
    ];
  }

  /** A decision of the time before the platform: there was nothing it could have been checked against. */
  private takenOver(id: string, { gate, decision, decidedBy, decidedAt, reason }: DemoGateDecision): Step[] {
    return step(decidedBy, decidedAt, async (actor, ids) => {
      await this.db.sql(
        `insert into gate_decision (company_id, id, initiative_id, gate, side, outcome, basis, reasons, criteria, decided_by, decided_at, moved_to)
         values ($1, $2, $3, $4, 'EMPLOYER', $5, 'DECLARATION', $6, '[]', $7, $8, $9)`,
        [
          actor.companyId,
          newId(),
          ids.get(id),
          gate,
          decision,
          reason ?? '',
          actor.personId,
          decidedAt,
          AFTER[gate],
        ],
      );
      await this.initiatives.enter(await this.initiatives.find(ids.get(id)), AFTER[gate]);
    });
  }
}
