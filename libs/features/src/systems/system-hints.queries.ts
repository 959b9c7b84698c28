import type { Db } from '@einklang/platform/data';
import type { HintView } from './system-hint.view';

export interface HintRow extends Omit<HintView, 'may'> {
  giverId: string | null;
}

/** An entry that only a draft plans has no link for whoever does not see the draft. */
const SELECT = `select h.id, s.id as "systemId", h.product, h.body, g.name as "givenBy", h.given_by as "giverId",
    to_char(h.given_on, 'YYYY-MM-DD') as "givenOn", h.state, h.answer, a.name as "answeredBy", h.answered_at as "answeredAt"
  from system_hint h
  left join ai_system s on s.company_id = h.company_id and s.id = h.system_id
  left join person g on g.company_id = h.company_id and g.id = h.given_by
  left join person a on a.company_id = h.company_id and a.id = h.answered_by`;

/** The newest day first. */
export const hintPage = (
  db: Db,
  { state, after, limit }: { state: string | null; after: [string, string] | null; limit: number },
): Promise<HintRow[]> =>
  db.sql<HintRow>(
    `${SELECT} where h.company_id = $1 and ($2::text is null or h.state = $2)
       and ($3::date is null or (h.given_on, h.id) < ($3, $4::uuid)) order by h.given_on desc, h.id desc limit $5`,
    [db.context.companyId, state, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

export const hintRow = async (db: Db, id: string): Promise<HintRow | undefined> => {
  const [row] = await db.sql<HintRow>(`${SELECT} where h.company_id = $1 and h.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};
