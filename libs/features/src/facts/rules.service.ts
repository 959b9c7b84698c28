import {
  aiActClassOf,
  conditionFacts,
  countingRules,
  dpiaThreshold,
  effectiveStatus,
  evaluateRules,
  mergeOrgFacts,
  RULES,
  type ConditionContext,
  type OrgFacts,
  type RepresentationType,
  type RuleEvaluation,
  type RuleId,
  type RuleResult,
  type SystemFacts,
} from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { assessmentRows, contestRows, orgRow, type AssessmentRow, type ContestRow } from './facts.queries';
import type { DeclaredView } from './facts.view';

export interface RuleAssessment {
  readonly ruleIds: readonly RuleId[];
  readonly status: AssessmentRow['status'];
  readonly note: string;
}

/** What follows from the facts of one initiative at this moment. */
export interface RuleStanding {
  readonly org: OrgFacts;
  readonly sbvExists: boolean;
  readonly evaluation: RuleEvaluation;
  /** What conditions of clauses and package items are asked about. */
  readonly conditions: ConditionContext;
  readonly assessments: ReadonlyMap<RuleId, AssessmentRow>;
  readonly contests: readonly ContestRow[];
  /** Rules that bind, and those that somebody contests: what G3 looks at. */
  readonly results: readonly RuleResult[];
}

/** An initiative whose rules are asked for. */
export interface RuleSubject {
  readonly initiativeId: string;
  readonly facts: SystemFacts;
  readonly declared: Partial<DeclaredView>;
}

/** The trigger rules of domain 3.2 on the facts of an initiative and its company, with what both sides say of them. */
@Injectable()
export class Rules {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  async standing(
    initiativeId: string,
    facts: SystemFacts,
    declared: Partial<DeclaredView>,
  ): Promise<RuleStanding> {
    return (await this.standings([{ initiativeId, facts, declared }])).get(initiativeId)!;
  }

  /** The same for many initiatives, with as many questions to the database as for one. */
  async standings(subjects: readonly RuleSubject[]): Promise<ReadonlyMap<string, RuleStanding>> {
    const company = await this.org();
    const ids = subjects.map(({ initiativeId }) => initiativeId);
    const assessments = await assessmentRows(this.db, ids);
    const contests = await contestRows(this.db, ids);
    const of = <Row extends { initiativeId: string }>(rows: readonly Row[], id: string): Row[] =>
      rows.filter((row) => row.initiativeId === id);
    return new Map(
      subjects.map((subject) => {
        const { initiativeId: id } = subject;
        return [id, standingOf(company, subject, of(assessments, id), of(contests, id))];
      }),
    );
  }

  /** Where a rule stands: open while it is contested (domain 3.2). */
  statusOf(standing: RuleStanding, ruleId: RuleId): RuleResult['status'] {
    const result = standing.results.find((candidate) => candidate.ruleId === ruleId);
    if (result) return effectiveStatus(result);
    return standing.assessments.get(ruleId)?.status ?? 'NOT_APPLICABLE';
  }

  /** Records where rules stand, with what shows it. */
  async assess(actor: Actor, initiativeId: string, { ruleIds, status, note }: RuleAssessment): Promise<void> {
    for (const ruleId of new Set(ruleIds))
      await this.db.sql(
        `insert into rule_assessment (company_id, id, initiative_id, rule_id, status, note, recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          this.db.context.companyId,
          newId(),
          initiativeId,
          ruleId,
          status,
          note,
          actor.personId,
          this.clock.now(),
        ],
      );
  }

  /** The company as the rules see it. */
  async org(): Promise<{ org: OrgFacts; sbvExists: boolean }> {
    const company = await this.companies.read();
    const more = await orgRow(this.db);
    const org = mergeOrgFacts({
      eligibleVotersCompany: company.eligibleVoters,
      permanentEmployees: company.employees,
      establishmentEmployees: more?.establishmentEmployees ?? 0,
      representationType: company.representationType as RepresentationType,
      tendency: company.tendency,
      collectiveAgreementApplies: company.collectiveAgreement !== null,
    });
    return { org, sbvExists: more?.sbvExists ?? false };
  }
}

const standingOf = (
  { org, sbvExists }: { org: OrgFacts; sbvExists: boolean },
  { facts, declared }: RuleSubject,
  assessed: readonly AssessmentRow[],
  contests: readonly ContestRow[],
): RuleStanding => {
  const flags = {
    ...declared,
    aiActClass: aiActClassOf(facts, declared),
    dpiaNeeded: dpiaThreshold(facts).needed,
    sbvExists,
  };
  const evaluation = evaluateRules(facts, org, flags);
  const conditions = { facts: conditionFacts(facts, org, flags), activeRules: countingRules(evaluation) };
  const assessments = new Map(assessed.map((row) => [row.ruleId, row]));
  const contested = new Set(contests.map((contest) => contest.ruleId));
  const results = RULES.map(({ id }) => id)
    .filter((id) => evaluation.active.includes(id) || contested.has(id))
    .map((ruleId): RuleResult => ({
      ruleId,
      contested: contested.has(ruleId),
      status: evaluation.active.includes(ruleId)
        ? (assessments.get(ruleId)?.status ?? 'OPEN')
        : 'NOT_APPLICABLE',
    }));
  return { org, sbvExists, evaluation, conditions, assessments, contests, results };
};
