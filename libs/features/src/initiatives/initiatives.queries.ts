import type { Db } from '@einklang/platform/data';
import type { InitiativeView } from './initiative.view';

export type InitiativeRow = Omit<InitiativeView, 'may'>;

const COLUMNS = `i.id, i.title, i.problem, i.stage, r.kind as room, o.name as "openedBy", i.opened_at as "openedAt",
  i.shortlisted_at as "shortlistedAt", to_char(n.due_on, 'YYYY-MM-DD') as "nextDueOn", n.debtor as turn,
  i.updated_at as "updatedAt", i.version`;
const FROM = `from initiative i
  join room r on r.company_id = i.company_id and r.id = i.room_id
  join person o on o.company_id = i.company_id and o.id = i.opened_by
  left join lateral (
    select t.due_on, t.debtor from task t
     where t.company_id = i.company_id and t.initiative_id = i.id and t.completed_at is null and t.cancelled_at is null
     order by t.due_on nulls last, t.opened_at limit 1) n on true`;

/** A page of initiatives, the last changed first; one more row than asked tells whether there is a next page. */
export const initiativePage = (
  db: Db,
  limit: number,
  stage: string | null,
  after: [string, string] | null,
): Promise<InitiativeRow[]> =>
  db.sql<InitiativeRow>(
    `select ${COLUMNS} ${FROM}
      where i.company_id = $1 and ($2::text is null or i.stage = $2)
        and ($3::timestamptz is null or (i.updated_at, i.id) < ($3, $4::uuid))
      order by i.updated_at desc, i.id desc limit $5`,
    [db.context.companyId, stage, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

export const initiativeRow = async (db: Db, id: string): Promise<InitiativeRow | undefined> => {
  const [row] = await db.sql<InitiativeRow>(
    `select ${COLUMNS} ${FROM} where i.company_id = $1 and i.id = $2`,
    [db.context.companyId, id],
  );
  return row;
};
