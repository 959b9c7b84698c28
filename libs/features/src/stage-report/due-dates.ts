import type { DeadlineKind } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type { StageReportData } from '@einklang/platform/documents';
import type { Texts } from '@einklang/texts';

interface Row {
  readonly kind: string;
  readonly date: string;
  readonly deadline: DeadlineKind;
  readonly debtor: 'EMPLOYER' | 'COUNCIL' | 'INDEPENDENT';
}

/** What is due between the sides, the soonest first; tasks of one side's own room are not for a report that both read. */
export const dueDates = async (
  db: Db,
  initiativeId: string,
  texts: Texts,
  representationType: string,
): Promise<StageReportData['dates']> => {
  const rows = await db.sql<Row>(
    `select t.kind, to_char(t.due_on, 'YYYY-MM-DD') as date, t.deadline_kind as deadline, t.debtor
       from task t join room r on r.company_id = t.company_id and r.id = t.room_id and r.kind = 'JOINT'
      where t.company_id = $1 and t.initiative_id = $2 and t.due_on is not null and t.completed_at is null and t.cancelled_at is null
      order by t.due_on, t.id limit 50`,
    [db.context.companyId, initiativeId],
  );
  const tasks: Readonly<Record<string, { wait: string }>> = texts.inbox.tasks;
  const sides = texts.common.sides;
  return rows.map(({ kind, date, deadline, debtor }) => ({
    date,
    matter: tasks[kind]?.wait ?? kind,
    kind: deadline,
    owner: debtor === 'COUNCIL' && representationType === 'NONE' ? sides.REPRESENTATIVES : sides[debtor],
  }));
};
