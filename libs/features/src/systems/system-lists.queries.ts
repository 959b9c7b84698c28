import type { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import type { KnownPerson, KnownSystem, SystemChange } from './plan-list';

/** Every entry that the reader sees, as a list is compared with it. */
export const knownSystems = (db: Db): Promise<KnownSystem[]> =>
  db.sql<KnownSystem>(
    `select s.id, s.product, s.vendor, s.modules, s.purpose, s.area, s.users, s.hosting, s.administrator, s.status, s.used,
            s.planned_in as "plannedIn", s.responsible_id as "responsibleId", p.name as "responsibleName",
            to_char(s.contract_until, 'YYYY-MM-DD') as "contractUntil", s.finding, s.catalogue_id as "catalogueId",
            s.other_agreement as "otherAgreement"
       from ai_system s left join person p on p.company_id = s.company_id and p.id = s.responsible_id
      where s.company_id = $1 order by s.id`,
    [db.context.companyId],
  );

export const knownPeople = (db: Db): Promise<KnownPerson[]> =>
  db.sql<KnownPerson>('select id, name, lower(email) as email from person where company_id = $1', [
    db.context.companyId,
  ]);

const FIELDS = `product text, vendor text, modules text, purpose text, area text, users integer, hosting text, administrator text,
  status text, "responsibleId" uuid, "contractUntil" date, finding text, "catalogueId" text, "otherAgreement" text`;

/** All new entries in one statement. What a list does not say is empty, and in use. */
export const insertSystems = async (
  db: Db,
  actor: Actor,
  now: Date,
  systems: readonly (SystemChange & { id: string })[],
): Promise<void> => {
  if (systems.length === 0) return;
  await db.sql(
    `insert into ai_system (company_id, id, product, vendor, modules, purpose, area, users, hosting, administrator, status, used,
                            responsible_id, contract_until, finding, catalogue_id, other_agreement, entered_by, entered_at, updated_at)
     select $1, x.id, x.product, coalesce(x.vendor, ''), coalesce(x.modules, ''), coalesce(x.purpose, ''), coalesce(x.area, ''), x.users,
            x.hosting, coalesce(x.administrator, ''), coalesce(x.status, 'IN_USE'), coalesce(x.status, 'IN_USE') = 'IN_USE', x."responsibleId",
            x."contractUntil", coalesce(x.finding, ''), x."catalogueId", coalesce(x."otherAgreement", ''), $2, $3, $3
       from jsonb_to_recordset($4::jsonb) as x (id uuid, ${FIELDS})`,
    [actor.companyId, actor.personId, now, JSON.stringify(systems)],
  );
};

/** All changed entries in one statement, each a version further. */
export const updateSystems = async (
  db: Db,
  now: Date,
  systems: readonly (KnownSystem & SystemChange)[],
): Promise<void> => {
  if (systems.length === 0) return;
  await db.sql(
    `update ai_system s set product = x.product, vendor = x.vendor, modules = x.modules, purpose = x.purpose, area = x.area, users = x.users,
            hosting = x.hosting, administrator = x.administrator, status = x.status, used = s.used or x.status = 'IN_USE',
            responsible_id = x."responsibleId", contract_until = x."contractUntil", finding = x.finding, catalogue_id = x."catalogueId",
            other_agreement = x."otherAgreement", updated_at = $2, version = s.version + 1
       from jsonb_to_recordset($3::jsonb) as x (id uuid, ${FIELDS})
      where s.company_id = $1 and s.id = x.id`,
    [db.context.companyId, now, JSON.stringify(systems)],
  );
};
