import type { Db } from '@einklang/platform/data';
import type { MeasureView } from './measure.view';

export interface MeasureRow extends Omit<MeasureView, 'may'> {
  readonly ownerId: string;
}

/** Open ones first, the soonest due first; with `measureId` that one alone. */
export const measureRows = (db: Db, measureId: string | null = null): Promise<MeasureRow[]> =>
  db.sql<MeasureRow>(
    `select m.id, m.area, m.text, m.owner_id as "ownerId", o.name as "ownerName", to_char(m.due_on, 'YYYY-MM-DD') as "dueOn",
            p.name as "plannedByName", m.planned_at as "plannedAt", d.name as "doneByName", m.done_at as "doneAt",
            m.done_note as "doneNote"
       from maturity_measure m
       join person o on o.company_id = m.company_id and o.id = m.owner_id
       join person p on p.company_id = m.company_id and p.id = m.planned_by
       left join person d on d.company_id = m.company_id and d.id = m.done_by
      where m.company_id = $1 and ($2::uuid is null or m.id = $2)
      order by m.done_at desc nulls first, m.due_on, m.id limit 200`,
    [db.context.companyId, measureId],
  );
