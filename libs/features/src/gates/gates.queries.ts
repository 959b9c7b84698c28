import type { Db } from '@einklang/platform/data';
import type { GateId, Stage } from '@einklang/domain';
import type { GateDecisionView } from './gate.view';

export type DecisionRow = GateDecisionView & { gate: GateId };

/** Every decision on an initiative, the oldest first. */
export const decisionRows = (db: Db, initiativeId: string): Promise<DecisionRow[]> =>
  db.sql<DecisionRow>(
    `select d.id, d.gate, d.side, d.outcome, d.basis, d.extract_id as "extractId", d.reasons, p.name as "decidedByName",
            d.decided_at as "decidedAt", d.moved_to as "movedTo", d.criteria
       from gate_decision d join person p on p.company_id = d.company_id and p.id = d.decided_by
      where d.company_id = $1 and d.initiative_id = $2 order by d.decided_at, d.id`,
    [db.context.companyId, initiativeId],
  );

/** Declarations that stand: those after the last move. Whatever moved the initiative ended what was declared before. */
export const standing = (rows: readonly DecisionRow[]): DecisionRow[] => {
  const lastMove = rows.findLastIndex((row) => row.movedTo !== null);
  return rows.slice(lastMove + 1);
};

export const stageOf = async (db: Db, initiativeId: string): Promise<Stage | undefined> => {
  const [row] = await db.sql<{ stage: Stage }>(
    'select stage from initiative where company_id = $1 and id = $2',
    [db.context.companyId, initiativeId],
  );
  return row?.stage;
};
