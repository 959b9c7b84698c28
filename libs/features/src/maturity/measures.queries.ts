import type { Db } from '@einklang/platform/data';
import type { Standing } from '@einklang/policy';
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

export interface OwnerRow {
  readonly id: string;
  readonly name: string;
  readonly standings: readonly Standing[];
}

/** Who reads in the joint room at this moment, consultants apart: a measure is somebody's of the company. */
export const ownerRows = (db: Db): Promise<OwnerRow[]> =>
  db.sql<OwnerRow>(
    `select p.id, p.name, array_agg(m.standing) as standings
       from membership m
       join app.room_access a on a.standing = m.standing and a.room_kind = 'JOINT'
       join person p on p.company_id = m.company_id and p.id = m.person_id
      where m.company_id = $1 and m.role <> 'CONSULTANT' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
      group by p.id, p.name order by p.name limit 1000`,
    [db.context.companyId],
  );
