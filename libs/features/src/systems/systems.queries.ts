import type { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import type { SystemDetails, SystemReview, SystemInitiative, SystemSummary, SystemView } from './system.view';

/** A row as the database has it; the view leaves out what the reader may not see. */
export type SystemRow = Omit<SystemView, 'agreement' | 'unregulated' | 'details' | 'may'> &
  SystemDetails & {
    nameKey: string;
    enteredById: string;
    agreementId: string | null;
    agreementTitle: string | null;
    effectiveOn: string | null;
    agreementInForce: boolean;
  };

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;

/** `$2` is today. The display is what the whole company reads of an agreement; the agreement itself the joint room. */
const COLUMNS = `s.id, s.product, s.name_key as "nameKey", s.vendor, s.modules, s.purpose, s.area, s.users, s.hosting, s.administrator,
  s.status, s.responsible_id as "responsibleId", p.name as "responsibleName", ${day('s.contract_until')} as "contractUntil", s.finding,
  s.catalogue_id as "catalogueId", s.planned_in as "plannedIn", d.agreement_id is not null and d.effective_on <= $2 as "agreementInForce",
  case when coalesce(d.title, a.title) is not null then s.agreement_id end as "agreementId", coalesce(d.title, a.title) as "agreementTitle",
  ${day('d.effective_on')} as "effectiveOn", s.other_agreement as "otherAgreement", ${day('s.last_review_on')} as "lastReviewOn",
  ${day('s.next_review_on')} as "nextReviewOn", s.is_ai as "isAi", s.ai_act_class as "aiActClass", ${day('s.identified_on')} as "identifiedOn",
  s.contested, s.entered_by as "enteredById", e.name as "enteredBy", s.entered_at as "enteredAt", s.updated_at as "updatedAt", s.version`;

const FROM = `from ai_system s
  join person e on e.company_id = s.company_id and e.id = s.entered_by
  left join person p on p.company_id = s.company_id and p.id = s.responsible_id
  left join agreement_display d on d.company_id = s.company_id and d.agreement_id = s.agreement_id
  left join agreement a on a.company_id = s.company_id and a.id = s.agreement_id`;

/** `isUnregulated` of libs/domain in the words of the database; a test holds both to each other. */
const unregulated = (
  today: string,
) => `s.status <> 'RETIRED' and (s.is_ai is distinct from 'no' or s.contested) and s.other_agreement = ''
  and not exists (select 1 from agreement_display x where x.company_id = s.company_id and x.agreement_id = s.agreement_id and x.effective_on <= ${today})`;

/** How many systems without rules the reader sees, as a subquery; `today` is the place of the day in the statement. */
export const unregulatedCount = (today: string): string =>
  `(select count(*)::int from ai_system s where s.company_id = app.company_id() and ${unregulated(today)})`;

export interface SystemPage {
  readonly today: string;
  readonly q: string | null;
  readonly status: string | null;
  readonly result: string | null;
  readonly area: string | null;
  readonly unregulated: boolean;
  readonly after: [string, string] | null;
  /** Null for all. */
  readonly limit: number | null;
}

const escaped = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** A page of entries by name; one more row than asked tells whether there is a next page. */
export const systemPage = (db: Db, actor: Actor, page: SystemPage): Promise<SystemRow[]> => {
  const values: unknown[] = [actor.companyId, page.today];
  const where = ['s.company_id = $1'];
  const also = (condition: (place: string) => string, value: unknown) => {
    values.push(value);
    where.push(condition(`$${values.length}`));
  };
  if (page.status) also((place) => `s.status = ${place}`, page.status);
  else where.push(`s.status <> 'RETIRED'`);
  if (page.q)
    also((place) => `(s.product || ' ' || s.vendor || ' ' || s.purpose) ilike ${place}`, escaped(page.q));
  if (page.area) also((place) => `s.area = ${place}`, page.area);
  if (page.result === 'none') where.push('s.is_ai is null');
  else if (page.result) also((place) => `s.is_ai = ${place}`, page.result);
  if (page.unregulated) where.push(unregulated('$2'));
  if (page.after) {
    values.push(...page.after);
    where.push(`(s.name_key, s.id) > ($${values.length - 1}, $${values.length}::uuid)`);
  }
  values.push(page.limit === null ? null : page.limit + 1);
  return db.select<SystemRow>(
    actor,
    `select ${COLUMNS} ${FROM} where ${where.join(' and ')} order by s.name_key, s.id limit $${values.length}`,
    values,
  );
};

export const systemRow = async (
  db: Db,
  actor: Actor,
  id: string,
  today: string,
): Promise<SystemRow | undefined> => {
  const [row] = await db.select<SystemRow>(
    actor,
    `select ${COLUMNS} ${FROM} where s.company_id = $1 and s.id = $3`,
    [actor.companyId, today, id],
  );
  return row;
};

export const systemSummary = async (db: Db, actor: Actor, today: string): Promise<SystemSummary> => {
  const [row] = await db.select<SystemSummary>(
    actor,
    `select count(*) filter (where s.status <> 'RETIRED')::int as total, count(*) filter (where ${unregulated('$2')})::int as unregulated,
            coalesce(array_agg(distinct s.area order by s.area) filter (where s.area <> '' and s.status <> 'RETIRED'), '{}') as areas
       from ai_system s where s.company_id = $1`,
    [actor.companyId, today],
  );
  return row!;
};

export const reviewRows = (db: Db, systemId: string): Promise<SystemReview[]> =>
  db.sql<SystemReview>(
    `select v.id, ${day('v.reviewed_on')} as "reviewedOn", ${day('v.next_on')} as "nextOn", v.note, p.name as "recordedBy"
       from ai_system_review v join person p on p.company_id = v.company_id and p.id = v.recorded_by
      where v.company_id = $1 and v.system_id = $2 order by v.reviewed_on desc, v.id desc limit 100`,
    [db.context.companyId, systemId],
  );

export const initiativeRows = (db: Db, systemId: string): Promise<SystemInitiative[]> =>
  db.sql<SystemInitiative>(
    `select i.id, i.title, i.stage from initiative i where i.company_id = $1 and i.system_id = $2 order by i.opened_at limit 100`,
    [db.context.companyId, systemId],
  );
