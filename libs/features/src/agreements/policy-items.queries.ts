import type { StatementResponse } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';

export interface PolicyItemRow {
  readonly id: string;
  readonly agreementId: string;
  readonly text: string;
  readonly raisedBy: string;
  readonly raisedAt: Date;
  /** Null while management has declared nothing. A later declaration counts in place of an earlier one. */
  readonly response: StatementResponse | null;
  readonly reasons: string | null;
  readonly deviates: boolean | null;
  readonly declaredBy: string | null;
  readonly declaredAt: Date | null;
}

const SELECT = `select i.id, i.agreement_id as "agreementId", i.body as text, p.name as "raisedBy", i.raised_at as "raisedAt",
    d.response, d.reasons, d.deviates, q.name as "declaredBy", d.declared_at as "declaredAt"
  from policy_item i
  join person p on p.company_id = i.company_id and p.id = i.raised_by
  left join lateral (select * from policy_declaration x where x.company_id = i.company_id and x.item_id = i.id
                      order by x.declared_at desc, x.id desc limit 1) d on true
  left join person q on q.company_id = d.company_id and q.id = d.declared_by`;

/** Items in the order in which they were raised, of one policy or of several at once. */
export const policyItemRows = (db: Db, ...agreementIds: string[]): Promise<PolicyItemRow[]> =>
  db.sql<PolicyItemRow>(
    `${SELECT} where i.company_id = $1 and i.agreement_id = any ($2) order by i.raised_at, i.id`,
    [db.context.companyId, agreementIds],
  );

export const policyItemRow = async (db: Db, id: string): Promise<PolicyItemRow | undefined> => {
  const [row] = await db.sql<PolicyItemRow>(`${SELECT} where i.company_id = $1 and i.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};
