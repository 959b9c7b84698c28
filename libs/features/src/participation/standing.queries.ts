import type { AgreedPeriodId } from './periods';
import type { GermanLand, IsoDate, Stage } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type { StatementBody } from '@einklang/policy';

export type DeclarationKind = 'HANDED_OVER' | 'CONFIRMED' | 'CONTESTED';

export interface Declaration {
  readonly kind: DeclarationKind;
  readonly on: IsoDate;
  readonly missing: readonly string[];
}

/** Everything recorded about participation in one initiative, as days; the clocks, the light and the gate read it. */
export interface ParticipationStanding {
  readonly initiativeId: string;
  readonly stage: Stage;
  readonly land: GermanLand;
  readonly shortlistedOn: IsoDate | null;
  readonly informedOn: IsoDate | null;
  readonly informationReceivedOn: IsoDate | null;
  readonly packageDeliveredOn: IsoDate | null;
  /** In the order declared. */
  readonly declarations: readonly Declaration[];
  /** Confirmed by both sides, in working days. */
  readonly agreedPeriods: Partial<Record<AgreedPeriodId, number>>;
  readonly openQuestions: number;
  readonly consultations: readonly { readonly on: IsoDate; readonly noted: boolean }[];
  readonly hearings: readonly {
    readonly plannedOn: IsoDate;
    readonly heldOn: IsoDate | null;
    readonly confirmed: boolean;
  }[];
  /** The first and last day of the survey that is furthest: one that was closed before one that runs. */
  readonly survey: { readonly openedOn: IsoDate; readonly closedOn: IsoDate | null } | null;
  /** The last statement of each body. */
  readonly statements: readonly {
    readonly body: StatementBody;
    readonly position: string;
    readonly on: IsoDate;
  }[];
}

const DAY = `at time zone 'Europe/Berlin', 'YYYY-MM-DD'`;
const list = (select: string): string => `(select coalesce(json_agg(x), '[]') from (${select}) x)`;
const OF_I = (table: string, alias: string): string =>
  `${table} ${alias} where ${alias}.company_id = i.company_id and ${alias}.initiative_id = i.id`;

/** The standing of any number of initiatives in one statement; what is not visible is not among them. */
export const standingsOf = (db: Db, initiativeIds: readonly string[]): Promise<ParticipationStanding[]> =>
  db.sql<ParticipationStanding>(
    `select i.id as "initiativeId", i.stage, c.land, to_char(i.shortlisted_at ${DAY}) as "shortlistedOn",
       (select to_char(min(d.delivered_at) ${DAY}) from ${OF_I('delivery', 'd')} and d.kind = 'FIRST_INFORMATION') as "informedOn",
       (select to_char(min(p.received_at) ${DAY}) from delivery d join receipt p on p.company_id = d.company_id and p.delivery_id = d.id
         where d.company_id = i.company_id and d.initiative_id = i.id and d.kind = 'FIRST_INFORMATION') as "informationReceivedOn",
       (select to_char(min(d.delivered_at) ${DAY}) from ${OF_I('delivery', 'd')} and d.kind = 'PACKAGE_ITEM') as "packageDeliveredOn",
       ${list(`select d.kind, to_char(d.declared_on, 'YYYY-MM-DD') as on, d.missing from ${OF_I('package_declaration', 'd')} order by d.declared_at, d.id`)} as declarations,
       (select coalesce(json_object_agg(x.period, x.working_days), '{}') from (
          select distinct on (a.period) a.period, a.working_days from ${OF_I('agreed_period', 'a')} and a.confirmed_at is not null
           order by a.period, a.confirmed_at desc) x) as "agreedPeriods",
       (select count(*)::int from ${OF_I('package_question', 'q')} and not exists (
          select 1 from package_answer w where w.company_id = q.company_id and w.question_id = q.id)) as "openQuestions",
       ${list(`select to_char(k.meets_on, 'YYYY-MM-DD') as on, k.noted_at is not null as noted from ${OF_I('consultation', 'k')} and k.cancelled_at is null order by k.meets_on`)} as consultations,
       ${list(`select to_char(h.planned_on, 'YYYY-MM-DD') as "plannedOn", to_char(h.held_on, 'YYYY-MM-DD') as "heldOn", h.confirmed_at is not null as confirmed from ${OF_I('hearing', 'h')} order by h.planned_on`)} as hearings,
       (select json_build_object('openedOn', to_char(v.opened_on, 'YYYY-MM-DD'), 'closedOn', to_char(v.closed_on, 'YYYY-MM-DD'))
          from ${OF_I('survey', 'v')} and v.state in ('OPEN','CLOSED','PUBLISHED') order by v.closed_on nulls last, v.number limit 1) as survey,
       ${list(`select distinct on (s.body) s.body, s.position, to_char(s.given_on, 'YYYY-MM-DD') as on from ${OF_I('statement', 's')} order by s.body, s.given_at desc, s.id desc`)} as statements
     from initiative i join company c on c.id = i.company_id
    where i.company_id = $1 and i.id = any ($2::uuid[])`,
    [db.context.companyId, initiativeIds],
  );
