import type { Db } from '@einklang/platform/data';
import type { Standing } from '@einklang/policy';
import type { StatementRequestView, StatementView } from './statement.view';

/** Statements on an initiative, the newest first. */
export const statementRows = (db: Db, initiativeId: string): Promise<StatementView[]> =>
  db.sql<StatementView>(
    `select s.id, s.body, s.position, s.text, s.demands, s.extract_id as "extractId", p.name as "givenByName",
            to_char(s.given_on, 'YYYY-MM-DD') as "givenOn", s.given_at as "givenAt",
            row_number() over (partition by s.body order by s.given_at desc, s.id desc) = 1 as "isNewest"
       from statement s join person p on p.company_id = s.company_id and p.id = s.given_by
      where s.company_id = $1 and s.initiative_id = $2 order by s.given_at desc, s.id desc limit 500`,
    [db.context.companyId, initiativeId],
  );

/** What was asked of whom; answered once the body has spoken afterwards. */
export const requestRows = (db: Db, initiativeId: string): Promise<StatementRequestView[]> =>
  db.sql<StatementRequestView>(
    `select r.id, r.body, to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", r.note, p.name as "requestedByName", r.requested_at as "requestedAt",
            exists (select 1 from statement s where s.company_id = r.company_id and s.initiative_id = r.initiative_id
                       and s.body = r.body and s.given_at >= r.requested_at) as answered
       from statement_request r join person p on p.company_id = r.company_id and p.id = r.requested_by
      where r.company_id = $1 and r.initiative_id = $2 order by r.requested_at desc, r.id desc limit 200`,
    [db.context.companyId, initiativeId],
  );

/** The one person who can speak, if there is exactly one. */
export const soleVoice = async (db: Db, standings: readonly Standing[]): Promise<string | null> => {
  const rows = await db.sql<{ person_id: string }>(
    `select distinct person_id from membership
      where company_id = $1 and standing = any ($2) and valid_from <= now() and (valid_to is null or valid_to > now())`,
    [db.context.companyId, standings],
  );
  return rows.length === 1 ? rows[0]!.person_id : null;
};

/** Every office that somebody holds at this moment. */
export const heldStandings = async (db: Db): Promise<Standing[]> => {
  const rows = await db.sql<{ standing: Standing }>(
    `select distinct standing from membership
      where company_id = $1 and valid_from <= now() and (valid_to is null or valid_to > now())`,
    [db.context.companyId],
  );
  return rows.map(({ standing }) => standing);
};
