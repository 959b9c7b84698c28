import type { Db } from '@einklang/platform/data';
import { CONCERN_LISTENERS, type ConcernAddressee } from '@einklang/policy';
import type { ConcernTopicEntry, PublicConcernView } from './concern-topic.view';

/** What everybody may know of an initiative; the function in the database says no more. */
export interface TopicRow {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly groups: string[];
  /** Agreed by both sides for an answer; null while nothing is agreed. */
  readonly answerDays: number | null;
}

export const topicRow = async (db: Db, initiativeId: string): Promise<TopicRow | undefined> => {
  const [row] = await db.sql<TopicRow>(
    'select id, title, open, groups, answer_days as "answerDays" from app.concern_topics() where id = $1',
    [initiativeId],
  );
  return row;
};

/** Those that are over only where somebody has said something. */
export const topicEntries = (db: Db): Promise<ConcernTopicEntry[]> =>
  db.sql<ConcernTopicEntry>(
    `select t.id as "initiativeId", t.title, t.open, count(c.id)::int as concerns,
            count(c.id) filter (where c.state = 'NEW')::int as unanswered
       from app.concern_topics() t left join concern c on c.company_id = $1 and c.initiative_id = t.id
      group by t.id, t.title, t.open having t.open or count(c.id) > 0 order by t.open desc, t.title`,
    [db.context.companyId],
  );

export const publicConcerns = (db: Db, initiativeId: string): Promise<PublicConcernView[]> =>
  db.sql<PublicConcernView>(
    `select c.id, c.code, c.group_name as "group", to_char(c.raised_on, 'YYYY-MM-DD') as "raisedOn", c.state, c.released_body as body,
            c.answer, to_char(c.answered_on, 'YYYY-MM-DD') as "answeredOn", c.reasons,
            exists (select 1 from concern_author x where x.company_id = c.company_id and x.id = c.id and x.person_id = app.person_id()) as mine,
            (select coalesce(json_agg(json_build_object('text', m.text, 'clause', m.clause, 'ownerName', o.name, 'dueOn', to_char(m.due_on, 'YYYY-MM-DD'),
                'doneOn', to_char(m.done_at at time zone 'Europe/Berlin', 'YYYY-MM-DD')) order by m.agreed_at, m.id), '[]')
               from concern_measure m join person o on o.company_id = m.company_id and o.id = m.owner_id
              where m.company_id = c.company_id and m.concern_id = c.id) as measures
       from concern c where c.company_id = $1 and c.initiative_id = $2 order by c.raised_on desc, c.id limit 1000`,
    [db.context.companyId, initiativeId],
  );

/** The names of those who listen, by whom one can speak to. */
export const listenerNames = async (db: Db, addressee: ConcernAddressee): Promise<string[]> => {
  const rows = await db.sql<{ name: string }>(
    `select distinct p.name from membership m join person p on p.company_id = m.company_id and p.id = m.person_id
      where m.company_id = $1 and m.standing = any ($2) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
      order by p.name`,
    [db.context.companyId, CONCERN_LISTENERS[addressee]],
  );
  return rows.map(({ name }) => name);
};
