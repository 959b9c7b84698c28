import type { Db } from '@einklang/platform/data';
import type { DeliveryKind } from './delivery-kinds';
import type { DeliveryView, RecipientView } from './delivery.view';

export type DeliveryRow = Omit<DeliveryView, 'may'>;

const SELECT = `select d.id, d.initiative_id as "initiativeId", d.sending_id as "sendingId", d.kind, d.item_id as "itemId", d.version, d.title, d.body,
    d.planning_state as "planningState", d.details ->> 'expectedGroups' as "expectedGroups", d.details ->> 'nextSteps' as "nextSteps",
    d.file_id as "fileId", d.file_hash as "fileHash", d.content_hash as "contentHash", d.recipients, p.name as "deliveredByName",
    d.delivered_at as "deliveredAt", d.supersedes,
    not exists (select 1 from delivery n where n.company_id = d.company_id and n.supersedes = d.id) as "isNewest",
    case when c.id is null then null else json_build_object('personName', q.name, 'at', c.received_at) end as receipt
  from delivery d
  join person p on p.company_id = d.company_id and p.id = d.delivered_by
  left join receipt c on c.company_id = d.company_id and c.delivery_id = d.id
  left join person q on q.company_id = c.company_id and q.id = c.received_by`;

interface Filter {
  readonly initiativeId: string;
  readonly kind: DeliveryKind | null;
  readonly itemId: string | null;
  readonly after: [string, string] | null;
  readonly limit: number;
}

/** Deliveries of an initiative, the newest first; one more row than asked. */
export const deliveryPage = (
  db: Db,
  { initiativeId, kind, itemId, after, limit }: Filter,
): Promise<DeliveryRow[]> =>
  db.sql<DeliveryRow>(
    `${SELECT} where d.company_id = $1 and d.initiative_id = $2 and ($3::text is null or d.kind = $3) and ($4::text is null or d.item_id = $4)
       and ($5::timestamptz is null or (d.delivered_at, d.id) < ($5, $6::uuid))
     order by d.delivered_at desc, d.id desc limit $7`,
    [db.context.companyId, initiativeId, kind, itemId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

export const deliveryRows = (db: Db, ids: readonly string[]): Promise<DeliveryRow[]> =>
  db.sql<DeliveryRow>(`${SELECT} where d.company_id = $1 and d.id = any ($2::uuid[]) order by d.id`, [
    db.context.companyId,
    ids,
  ]);

/** Whom a delivery to the other side reaches: the council, or the employee representatives where there is none. */
export const recipientRows = (db: Db): Promise<RecipientView[]> =>
  db.sql<RecipientView>(
    `select p.id as "personId", p.name, array_agg(distinct m.role order by m.role) as roles
       from membership m join person p on p.company_id = m.company_id and p.id = m.person_id
      where m.company_id = $1 and m.standing = any ($2)
        and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
      group by p.id, p.name order by p.name`,
    [db.context.companyId, RECIPIENTS],
  );

/** Members of the body; substitutes only while they stand in, the assistant not as an addressee. */
export const RECIPIENTS = ['WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'EMPLOYEE_REP'] as const;

interface Newest {
  id: string;
  sending_id: string;
  version: number;
}

/** The delivery that a new one of the same kind and item replaces. */
export const newestOf = async (
  db: Db,
  initiativeId: string,
  kind: DeliveryKind,
  itemId: string | null,
): Promise<Newest | undefined> => {
  const [row] = await db.sql<Newest>(
    `select id, sending_id, version from delivery
      where company_id = $1 and initiative_id = $2 and kind = $3 and item_id is not distinct from $4
      order by version desc limit 1`,
    [db.context.companyId, initiativeId, kind, itemId],
  );
  return row;
};

/** Whether something of a sending still waits for its receipt and was not replaced. */
export const isSendingOpen = async (db: Db, sendingId: string): Promise<boolean> => {
  const rows = await db.sql(
    `select 1 from delivery d
      where d.company_id = $1 and d.sending_id = $2
        and not exists (select 1 from receipt c where c.company_id = d.company_id and c.delivery_id = d.id)
        and not exists (select 1 from delivery n where n.company_id = d.company_id and n.supersedes = d.id) limit 1`,
    [db.context.companyId, sendingId],
  );
  return rows.length > 0;
};

export const firstInformationRow = async (
  db: Db,
  initiativeId: string,
): Promise<{ deliveredAt: Date; receivedAt: Date | null } | undefined> => {
  const [row] = await db.sql<{ deliveredAt: Date; receivedAt: Date | null }>(
    `select d.delivered_at as "deliveredAt", c.received_at as "receivedAt"
       from delivery d left join receipt c on c.company_id = d.company_id and c.delivery_id = d.id
      where d.company_id = $1 and d.initiative_id = $2 and d.kind = 'FIRST_INFORMATION'
      order by c.received_at nulls last, d.delivered_at limit 1`,
    [db.context.companyId, initiativeId],
  );
  return row;
};
