import type { Db } from '@einklang/platform/data';
import type { Voice } from '@einklang/policy';
import type { ConcernMeasureView, ConcernView } from './concern.view';

export interface MeasureRow extends Omit<ConcernMeasureView, 'may'> {
  readonly ownerId: string;
}
export interface ConcernRow extends Omit<ConcernView, 'may' | 'measures' | 'released'> {
  readonly initiativeId: string;
  readonly released: Voice[];
  readonly openMeasures: number;
  readonly measures: MeasureRow[];
}

const DAY = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;

/** The author's name is there only for whom the wall lets read the row of the author. */
const SELECT = `select c.id, c.initiative_id as "initiativeId", c.code, c.group_name as "group", ${DAY('c.raised_on')} as "raisedOn",
    w.source, w.severity::int as severity, w.body, c.state, c.answer, a.name as "answeredBy", ${DAY('c.answered_on')} as "answeredOn",
    c.reasons, k.name as "checkedBy", ${DAY('c.checked_on')} as "checkedOn", p.name as author,
    ${DAY('t.due_on')} as "answerDueOn", t.deadline_kind as "answerDueKind",
    array_remove(array[case when w.released_by_employer is not null then 'EMPLOYER' end,
                       case when w.released_by_council is not null then 'COUNCIL' end], null) as released,
    (select count(*)::int from concern_measure m where m.company_id = c.company_id and m.concern_id = c.id and m.done_at is null) as "openMeasures",
    (select coalesce(json_agg(json_build_object('id', m.id, 'text', m.text, 'clause', m.clause, 'ownerId', m.owner_id, 'ownerName', o.name,
              'dueOn', ${DAY('m.due_on')}, 'doneOn', ${DAY(`m.done_at at time zone 'Europe/Berlin'`)}, 'doneNote', m.done_note) order by m.agreed_at, m.id), '[]')
       from concern_measure m join person o on o.company_id = m.company_id and o.id = m.owner_id
      where m.company_id = c.company_id and m.concern_id = c.id) as measures
  from concern c
  join concern_words w on w.company_id = c.company_id and w.id = c.id
  left join concern_author x on x.company_id = c.company_id and x.id = c.id
  left join person p on p.company_id = x.company_id and p.id = x.person_id
  left join person a on a.company_id = c.company_id and a.id = c.answered_by
  left join person k on k.company_id = c.company_id and k.id = c.checked_by
  left join task t on t.company_id = c.company_id and t.kind = 'concern.answer' and t.subject_id = c.id
    and t.completed_at is null and t.cancelled_at is null`;

/** Unanswered ones first, then the newest day. */
export const concernRows = (db: Db, initiativeId: string): Promise<ConcernRow[]> =>
  db.sql<ConcernRow>(
    `${SELECT} where c.company_id = $1 and c.initiative_id = $2
      order by c.state <> 'NEW', c.raised_on desc, c.id limit 1000`,
    [db.context.companyId, initiativeId],
  );

export const concernRow = async (db: Db, id: string): Promise<ConcernRow | undefined> => {
  const [row] = await db.sql<ConcernRow>(`${SELECT} where c.company_id = $1 and c.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};

/** Locks a concern for the act that follows; of two at once the second sees what the first made of it. */
export const lockConcern = async (db: Db, id: string): Promise<string | undefined> => {
  const [row] = await db.sql<{ initiativeId: string }>(
    'select initiative_id as "initiativeId" from concern where company_id = $1 and id = $2 for update',
    [db.context.companyId, id],
  );
  return row?.initiativeId;
};

export const concernOfMeasure = async (db: Db, measureId: string): Promise<string | undefined> => {
  const [row] = await db.sql<{ concernId: string }>(
    'select concern_id as "concernId" from concern_measure where company_id = $1 and id = $2',
    [db.context.companyId, measureId],
  );
  return row?.concernId;
};

export const concernCounts = async (
  db: Db,
  initiativeId: string,
): Promise<{ total: number; unanswered: number }> => {
  const [row] = await db.sql<{ total: number; unanswered: number }>(
    `select count(*)::int as total, count(*) filter (where state = 'NEW')::int as unanswered
       from concern where company_id = $1 and initiative_id = $2`,
    [db.context.companyId, initiativeId],
  );
  return row ?? { total: 0, unanswered: 0 };
};
