import type { RuleId, RuleStatus } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type { DeclaredView, FactsSource } from './facts.view';

export interface FactsRow {
  readonly version: number;
  readonly facts: Record<string, string | number | boolean>;
  readonly declared: Partial<DeclaredView>;
  readonly source: FactsSource;
  readonly recordedByName: string;
  readonly recordedAt: Date;
}

/** While the council contests that a system is no AI, nobody reads it as »no« (INV-08), whatever was recorded. */
const READ = `case when f.facts->>'isAiSystem' = 'no' and exists (
    select 1 from initiative i join ai_system s on s.company_id = i.company_id and s.id = i.system_id
     where i.company_id = f.company_id and i.id = f.initiative_id and s.contested)
  then f.facts || '{"isAiSystem":"unclear"}' else f.facts end`;

export const newestFacts = async (db: Db, initiativeId: string): Promise<FactsRow | undefined> => {
  const [row] = await db.sql<FactsRow>(
    `select f.version, ${READ} as facts, f.declared, f.source, p.name as "recordedByName", f.recorded_at as "recordedAt"
       from system_facts f join person p on p.company_id = f.company_id and p.id = f.recorded_by
      where f.company_id = $1 and f.initiative_id = $2 order by f.version desc limit 1`,
    [db.context.companyId, initiativeId],
  );
  return row;
};

export interface InitiativeFactsRow extends Pick<FactsRow, 'facts' | 'declared'> {
  readonly initiativeId: string;
}

/** The newest facts of many initiatives; none for those of which nothing is known. */
export const newestFactsOf = (db: Db, initiativeIds: readonly string[]): Promise<InitiativeFactsRow[]> =>
  db.sql<InitiativeFactsRow>(
    `select distinct on (f.initiative_id) f.initiative_id as "initiativeId", ${READ} as facts, f.declared
       from system_facts f where f.company_id = $1 and f.initiative_id = any ($2::uuid[]) order by f.initiative_id, f.version desc`,
    [db.context.companyId, initiativeIds],
  );

export interface AssessmentRow {
  readonly initiativeId: string;
  readonly ruleId: RuleId;
  readonly status: Exclude<RuleStatus, 'NOT_APPLICABLE'>;
  readonly note: string;
  readonly personName: string;
  readonly at: Date;
}

/** The newest word on each rule of each initiative. */
export const assessmentRows = (db: Db, initiativeIds: readonly string[]): Promise<AssessmentRow[]> =>
  db.sql<AssessmentRow>(
    `select distinct on (a.initiative_id, a.rule_id) a.initiative_id as "initiativeId", a.rule_id as "ruleId", a.status, a.note, p.name as "personName", a.recorded_at as at
       from rule_assessment a join person p on p.company_id = a.company_id and p.id = a.recorded_by
      where a.company_id = $1 and a.initiative_id = any ($2::uuid[]) order by a.initiative_id, a.rule_id, a.id desc`,
    [db.context.companyId, initiativeIds],
  );

export interface ContestRow {
  readonly id: string;
  readonly initiativeId: string;
  readonly ruleId: RuleId;
  readonly side: 'EMPLOYER' | 'COUNCIL';
  readonly reason: string;
  readonly personName: string;
  readonly at: Date;
}

/** The objections that stand: of each initiative, side and rule the newest act, where it contests. */
export const contestRows = (db: Db, initiativeIds: readonly string[]): Promise<ContestRow[]> =>
  db.sql<ContestRow>(
    `select * from (
       select distinct on (c.initiative_id, c.rule_id, c.side) c.id, c.initiative_id as "initiativeId", c.rule_id as "ruleId", c.side, c.act, c.note as reason, p.name as "personName", c.recorded_at as at
         from rule_contest c join person p on p.company_id = c.company_id and p.id = c.recorded_by
        where c.company_id = $1 and c.initiative_id = any ($2::uuid[]) order by c.initiative_id, c.rule_id, c.side, c.id desc) newest
      where act = 'CONTESTED' order by at`,
    [db.context.companyId, initiativeIds],
  );

export interface ConfirmationRow {
  readonly side: 'EMPLOYER' | 'COUNCIL';
  readonly version: number;
  readonly personName: string;
  readonly at: Date;
}

/** The newest confirmation of each side. */
export const confirmationRows = (db: Db, initiativeId: string): Promise<ConfirmationRow[]> =>
  db.sql<ConfirmationRow>(
    `select distinct on (c.side) c.side, c.facts_version as version, p.name as "personName", c.recorded_at as at
       from rule_confirmation c join person p on p.company_id = c.company_id and p.id = c.recorded_by
      where c.company_id = $1 and c.initiative_id = $2 order by c.side, c.facts_version desc`,
    [db.context.companyId, initiativeId],
  );

/** Company facts for the rules (domain 3.1), and whether there is a representative of the severely disabled. */
export const orgRow = async (
  db: Db,
): Promise<{ establishmentEmployees: number; sbvExists: boolean } | undefined> => {
  const [row] = await db.sql<{ establishmentEmployees: number; sbvExists: boolean }>(
    `select coalesce((select max(employees) from establishment where company_id = $1), 0)::int as "establishmentEmployees",
            exists (select 1 from membership where company_id = $1 and role = 'SBV' and valid_from <= now()
                      and (valid_to is null or valid_to > now())) as "sbvExists"`,
    [db.context.companyId],
  );
  return row;
};
