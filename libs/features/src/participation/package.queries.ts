import type { InformationItemId } from '@einklang/content';
import type { PackageItemState } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type {
  ExclusionView,
  PackageDeclarationView,
  PackageDeliveryView,
  QuestionView,
} from './package.view';

export interface PackageItemRow {
  readonly itemId: InformationItemId;
  readonly id: string | null;
  readonly state: PackageItemState;
  readonly settledByName: string | null;
  readonly settledAt: Date | null;
  readonly exclusion: Omit<ExclusionView, 'acceptedByName' | 'acceptedAt'> | null;
  readonly delivery: PackageDeliveryView | null;
  readonly questions: number;
  readonly openQuestions: number;
}

/** What is recorded about each item; an item that nobody touched has no row. */
export const packageItemRows = (db: Db, initiativeId: string): Promise<PackageItemRow[]> =>
  db.sql<PackageItemRow>(
    `select k.item_id as "itemId", p.id, coalesce(p.state, 'OPEN') as state, s.name as "settledByName", p.settled_at as "settledAt",
            case when p.state = 'NOT_APPLICABLE' then json_build_object('reason', p.reason, 'byName', r.name, 'at', p.reason_at) end as exclusion,
            (select json_build_object('id', d.id, 'version', d.version, 'deliveredByName', b.name, 'deliveredAt', d.delivered_at,
                                      'receivedByName', q.name, 'receivedAt', c.received_at)
               from delivery d
               join person b on b.company_id = d.company_id and b.id = d.delivered_by
               left join receipt c on c.company_id = d.company_id and c.delivery_id = d.id
               left join person q on q.company_id = c.company_id and q.id = c.received_by
              where d.company_id = $1 and d.initiative_id = $2 and d.kind = 'PACKAGE_ITEM' and d.item_id = k.item_id
              order by d.version desc limit 1) as delivery,
            coalesce(a.questions, 0) as questions, coalesce(a.open, 0) as "openQuestions"
       from (select item_id from package_item where company_id = $1 and initiative_id = $2
             union select item_id from package_question where company_id = $1 and initiative_id = $2) k
       left join package_item p on p.company_id = $1 and p.initiative_id = $2 and p.item_id = k.item_id
       left join person s on s.company_id = p.company_id and s.id = p.settled_by
       left join person r on r.company_id = p.company_id and r.id = p.reason_by
       left join lateral (
         select count(*)::int as questions, count(*) filter (where w.id is null)::int as open
           from package_question q left join package_answer w on w.company_id = q.company_id and w.question_id = q.id
          where q.company_id = $1 and q.initiative_id = $2 and q.item_id = k.item_id) a on true`,
    [db.context.companyId, initiativeId],
  );

/** The words about the whole package, the newest first. */
export const declarationRows = (db: Db, initiativeId: string): Promise<PackageDeclarationView[]> =>
  db.sql<PackageDeclarationView>(
    `select d.kind, d.missing, d.note, p.name as "byName", d.declared_at as at
       from package_declaration d join person p on p.company_id = d.company_id and p.id = d.declared_by
      where d.company_id = $1 and d.initiative_id = $2 order by d.declared_at desc, d.id desc limit 100`,
    [db.context.companyId, initiativeId],
  );

/** Whether the council has said of what was delivered last that it is not enough: only a new delivery changes that. */
export const isContested = async (
  db: Db,
  initiativeId: string,
  itemId: InformationItemId,
): Promise<boolean> => {
  const [row] = await db.sql<{ contested: boolean }>(
    `select exists (
       select 1 from package_declaration c
        where c.company_id = $1 and c.initiative_id = $2 and c.kind = 'CONTESTED' and $3 = any (c.missing)
          and not exists (
            select 1 from delivery d
             where d.company_id = $1 and d.initiative_id = $2 and d.kind = 'PACKAGE_ITEM' and d.item_id = $3
               and (d.delivered_at, d.id) > (c.declared_at, c.id))) as contested`,
    [db.context.companyId, initiativeId, itemId],
  );
  return row?.contested ?? false;
};

export type QuestionRow = Omit<QuestionView, 'may'> & { readonly initiativeId: string };

const QUESTION = `select q.id, q.initiative_id as "initiativeId", q.item_id as "itemId", q.text, a.name as "askedByName", q.asked_at as "askedAt",
    to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", coalesce(t.deadline_kind, 'INTERNAL') as "deadlineKind",
    w.text as answer, coalesce(w.vendor_refused, false) as "vendorRefused", b.name as "answeredByName", w.answered_at as "answeredAt"
  from package_question q
  join person a on a.company_id = q.company_id and a.id = q.asked_by
  left join package_answer w on w.company_id = q.company_id and w.question_id = q.id
  left join person b on b.company_id = w.company_id and b.id = w.answered_by
  left join task t on t.company_id = q.company_id and t.kind = 'package.answer' and t.subject_type = 'package-question' and t.subject_id = q.id`;

/** Questions of an initiative in the order asked. */
export const questionRows = (db: Db, initiativeId: string): Promise<QuestionRow[]> =>
  db.sql<QuestionRow>(
    `${QUESTION} where q.company_id = $1 and q.initiative_id = $2 order by q.asked_at, q.id limit 1000`,
    [db.context.companyId, initiativeId],
  );

export const questionRow = async (db: Db, id: string): Promise<QuestionRow | undefined> => {
  const [row] = await db.sql<QuestionRow>(`${QUESTION} where q.company_id = $1 and q.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};

interface ItemState {
  readonly state: PackageItemState;
  readonly reason?: string | null;
  readonly reasonBy?: string | null;
  readonly reasonAt?: Date | null;
  readonly settledBy?: string | null;
  readonly settledAt?: Date | null;
}

/** Puts items into a state; makes the rows of items that nobody had touched. Returns their ids by item. */
export const setItemStates = async (
  db: Db,
  initiativeId: string,
  itemIds: readonly InformationItemId[],
  { state, reason = null, reasonBy = null, reasonAt = null, settledBy = null, settledAt = null }: ItemState,
): Promise<Map<string, string>> => {
  const rows = await db.sql<{ id: string; item_id: string }>(
    `insert into package_item (company_id, initiative_id, item_id, state, reason, reason_by, reason_at, settled_by, settled_at)
     select $1, $2, x, $4, $5, $6, $7, $8, $9 from unnest($3::text[]) x
     on conflict (company_id, initiative_id, item_id) do update set state = excluded.state, reason = excluded.reason,
       reason_by = excluded.reason_by, reason_at = excluded.reason_at, settled_by = excluded.settled_by, settled_at = excluded.settled_at
     returning id, item_id`,
    [db.context.companyId, initiativeId, itemIds, state, reason, reasonBy, reasonAt, settledBy, settledAt],
  );
  return new Map(rows.map((row) => [row.item_id, row.id]));
};
