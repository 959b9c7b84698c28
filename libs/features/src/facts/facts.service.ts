import {
  aiActClassOf,
  canonicalJson,
  checkFacts,
  dpiaThreshold,
  effectiveStatus,
  mergeFacts,
  ruleOf,
  type FactError,
  type RuleId,
  type RuleResult,
  type SystemFacts,
} from '@einklang/domain';
import { Initiatives, type Initiative } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { RecordFacts } from './facts.dto';
import {
  confirmationRows,
  newestFacts,
  newestFactsOf,
  type ConfirmationRow,
  type FactsRow,
} from './facts.queries';
import type { DeclaredView, FactsSource, FactsView } from './facts.view';
import { ruleViews } from './rule-views';
import { Rules, type RuleStanding } from './rules.service';

const UNDECLARED: DeclaredView = {
  socialScoring: false,
  biometricCategorisation: false,
  exceptionDocumented: false,
  dismissalsPlanned: false,
  pilot: false,
};

/** Somebody who must know when facts of an initiative are recorded. Called in the transaction of the change. */
export interface FactsWatcher {
  factsRecorded(initiativeId: string): Promise<void>;
}

/** What is known of an initiative's system, version by version. */
@Injectable()
export class Facts {
  private readonly watchers: FactsWatcher[] = [];

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly initiatives: Initiatives,
    private readonly rules: Rules,
  ) {}

  watch(watcher: FactsWatcher): void {
    this.watchers.push(watcher);
  }

  async read(actor: Actor, initiativeId: string): Promise<FactsView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    return this.view(actor, initiative);
  }

  /** Appends a version. The same answers again make none, so that saving twice leaves no trace. */
  async record(
    actor: Actor,
    initiativeId: string,
    { facts, declared = {} }: RecordFacts,
    version: number | undefined,
  ): Promise<FactsView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'facts.edit', initiative)) throw new Problem('initiative.closed');
    refuseWrong(facts);
    const before = await newestFacts(this.db, initiativeId);
    requireVersion(before?.version ?? 0, version);
    if (!before || canonicalJson([facts, declared]) !== canonicalJson([before.facts, before.declared]))
      await this.append(actor, initiative, { ...next(before), facts, declared, source: 'FORM' });
    return this.view(actor, initiative);
  }

  /** Lets another form of the initiative answer some facts; nothing happens when they are answered so already. */
  async amend(
    actor: Actor,
    initiative: Initiative,
    answers: Partial<SystemFacts>,
    source: FactsSource,
  ): Promise<void> {
    const before = await newestFacts(this.db, initiative.id);
    const facts = { ...before?.facts, ...answers };
    if (canonicalJson(facts) === canonicalJson(before?.facts ?? {})) return;
    await this.append(actor, initiative, {
      ...next(before),
      facts,
      declared: before?.declared ?? {},
      source,
    });
  }

  /** Facts and what follows from them, for other features; visible to whoever sees the initiative. */
  async known(
    initiativeId: string,
  ): Promise<{ version: number; facts: SystemFacts; declared: DeclaredView; standing: RuleStanding }> {
    const row = await newestFacts(this.db, initiativeId);
    const facts = mergeFacts((row?.facts ?? {}) as Partial<SystemFacts>);
    const declared = { ...UNDECLARED, ...row?.declared };
    const standing = await this.rules.standing(initiativeId, facts, declared);
    return { version: row?.version ?? 0, facts, declared, standing };
  }

  /** Of each initiative the rules that ask for the council's consent and have not been met; by rule table and facts. */
  async openConsentRules(initiativeIds: readonly string[]): Promise<ReadonlyMap<string, RuleId[]>> {
    const rows = await newestFactsOf(this.db, initiativeIds);
    const standings = await this.rules.standings(
      initiativeIds.map((initiativeId) => {
        const row = rows.find((candidate) => candidate.initiativeId === initiativeId);
        return {
          initiativeId,
          facts: mergeFacts((row?.facts ?? {}) as Partial<SystemFacts>),
          declared: { ...UNDECLARED, ...row?.declared },
        };
      }),
    );
    return new Map([...standings].map(([id, { results }]) => [id, openConsentsIn(results)]));
  }

  private async append(
    actor: Actor,
    initiative: Pick<Initiative, 'id' | 'roomId'>,
    { version, facts, declared, source }: NewFacts,
  ): Promise<void> {
    const id = newId();
    await this.db.sql(
      `insert into system_facts (company_id, id, initiative_id, version, facts, declared, source, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        this.db.context.companyId,
        id,
        initiative.id,
        version,
        JSON.stringify(facts),
        JSON.stringify(declared),
        source,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.audit.record({
      roomId: initiative.roomId,
      event: 'facts.recorded',
      subjectType: 'initiative',
      subjectId: initiative.id,
      initiativeId: initiative.id,
      data: { version, facts, declared, source },
    });
    for (const watcher of this.watchers) await watcher.factsRecorded(initiative.id);
  }

  private async view(actor: Actor, initiative: Subject): Promise<FactsView> {
    const row = await newestFacts(this.db, initiative.id);
    const { facts, declared, standing } = await this.known(initiative.id);
    const { org, sbvExists } = standing;
    const dpia = dpiaThreshold(facts);
    const confirmations = await confirmationRows(this.db, initiative.id);
    return {
      version: row?.version ?? 0,
      facts: { ...facts },
      answered: Object.keys(row?.facts ?? {}),
      declared,
      aiActClass: aiActClassOf(facts, declared),
      org: { ...org },
      sbvExists,
      dpia: {
        needed: dpia.needed,
        count: dpia.count,
        criteria: dpia.criteria.flatMap(({ id, met }) => (met ? [id] : [])),
        grounds: [...dpia.grounds],
      },
      source: row?.source ?? null,
      recordedByName: row?.recordedByName ?? null,
      recordedAt: row?.recordedAt ?? null,
      rules: ruleViews(actor, initiative, standing, this.rules),
      confirmations,
      may: {
        record: can(actor, 'facts.edit', initiative),
        confirm: row !== undefined && mayConfirm(actor, initiative, row.version, standing, confirmations),
      },
    };
  }
}

/** Once for each version, and not while the own side contests a rule. */
const mayConfirm = (
  actor: Actor,
  initiative: Subject,
  version: number,
  { contests }: RuleStanding,
  confirmations: readonly ConfirmationRow[],
): boolean => {
  const side = voiceOf(actor);
  return (
    can(actor, 'rule.confirm', initiative) &&
    !contests.some((contest) => contest.side === side) &&
    !confirmations.some((confirmation) => confirmation.side === side && confirmation.version === version)
  );
};

interface NewFacts {
  readonly version: number;
  readonly facts: Record<string, unknown>;
  readonly declared: Partial<DeclaredView>;
  readonly source: FactsSource;
}

const next = (before: FactsRow | undefined): { version: number } => ({ version: (before?.version ?? 0) + 1 });

export type Subject = Pick<Initiative, 'id' | 'stage' | 'shortlistedAt'>;
export type { FactsRow };

const openConsentsIn = (results: readonly RuleResult[]): RuleId[] =>
  results
    .filter((result) => ['OPEN', 'IN_PROGRESS'].includes(effectiveStatus(result)))
    .map(({ ruleId }) => ruleId)
    .filter((ruleId) => ruleOf(ruleId).types.includes('CONSENT'));

const CODES: Record<FactError['code'], string> = {
  'not-an-object': 'wrong-value',
  'unknown-fact': 'unknown-field',
  'not-yes-or-no': 'not-a-boolean',
  'not-a-whole-number': 'not-a-number',
  'not-a-choice': 'wrong-value',
};

const refuseWrong = (facts: unknown): void => {
  const { ok, errors } = checkFacts(facts);
  if (ok) return;
  throw new Problem(
    'input.invalid',
    {},
    errors.map(({ field, code }) => ({ pointer: `/facts/${field}`, code: CODES[code] })),
  );
};
