import type { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import type { InitiativeView } from './initiative.view';

export type InitiativeRow = Omit<InitiativeView, 'may'>;

const COLUMNS = `i.id, i.title, i.problem, i.stage, r.kind as room, o.name as "openedBy", i.opened_at as "openedAt",
  i.shortlisted_at as "shortlistedAt", to_char(n.due_on, 'YYYY-MM-DD') as "nextDueOn", n.debtor as turn,
  i.library_id as "libraryId", i.updated_at as "updatedAt", i.version`;
/** A review has its day far ahead: in the inbox and among the dates, but until then it is nobody's turn. */
const FROM = `from initiative i
  join room r on r.company_id = i.company_id and r.id = i.room_id
  join person o on o.company_id = i.company_id and o.id = i.opened_by
  left join lateral (
    select t.due_on, t.debtor from task t
     where t.company_id = i.company_id and t.initiative_id = i.id and t.completed_at is null and t.cancelled_at is null
       and t.kind <> 'dpia.review'
     order by t.due_on nulls last, t.opened_at limit 1) n on true`;

/** A page of initiatives, the last changed first; one more row than asked tells whether there is a next page. */
export const initiativePage = (
  db: Db,
  actor: Actor,
  { limit, stage, after }: { limit: number; stage: string | null; after: [string, string] | null },
): Promise<InitiativeRow[]> =>
  db.select<InitiativeRow>(
    actor,
    `select ${COLUMNS} ${FROM}
      where i.company_id = $1 and ($2::text is null or i.stage = $2) ${after ? 'and (i.updated_at, i.id) < ($4, $5::uuid)' : ''}
      order by i.updated_at desc, i.id desc limit $3`,
    [actor.companyId, stage, limit + 1, ...(after ?? [])],
  );

export const initiativeRow = async (db: Db, actor: Actor, id: string): Promise<InitiativeRow | undefined> => {
  const [row] = await db.select<InitiativeRow>(
    actor,
    `select ${COLUMNS} ${FROM} where i.company_id = $1 and i.id = $2`,
    [actor.companyId, id],
  );
  return row;
};
