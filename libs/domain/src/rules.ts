import { needsTransparency, type AiActClass } from './ai-act-class';
import { evaluateCondition, type ConditionContext, type ConditionValue } from './condition';
import type { OrgFacts, RepresentationType, SystemFacts } from './facts';
import { RULES, type RuleDefinition, type RuleId, type StopKind } from './rule-table';

/** What rules ask beside the facts of system and company. */
export interface RuleFlags {
  readonly workDesignRedFlag?: boolean;
  readonly dpiaNeeded?: boolean;
  readonly aiActClass?: AiActClass;
  readonly sbvExists?: boolean;
  readonly councilRequestedTraining?: boolean;
  readonly dismissalsPlanned?: boolean;
  /** A pilot is planned or running (clauses and package items ask for it). */
  readonly pilot?: boolean;
}

export interface RuleEvaluation {
  /** Rules that bind. */
  readonly active: readonly RuleId[];
  /** Without a representation: not applicable, content observed voluntarily (domain 2.6, 3.2). */
  readonly voluntary: readonly RuleId[];
  /** Staff councils and church bodies: the content is touched, but another law decides. */
  readonly otherLaw: readonly RuleId[];
  readonly stop: readonly { ruleId: RuleId; kind: StopKind }[];
  /** Active rules that open an item which blocks going live. */
  readonly consentItems: readonly RuleId[];
}

const BETRVG: readonly RepresentationType[] = [
  'WORKS_COUNCIL',
  'CENTRAL_WORKS_COUNCIL',
  'COMBINE_WORKS_COUNCIL',
];

/** Whether the Works Constitution Act gives this representation co-determination. */
export function hasWorksCouncil(type: RepresentationType): boolean {
  return BETRVG.includes(type);
}

/** Which rules follow from the facts (domain 3.2). Deterministic; in the order of the table. */
export function evaluateRules(facts: SystemFacts, org: OrgFacts, flags: RuleFlags = {}): RuleEvaluation {
  const context: ConditionContext = { facts: conditionFacts(facts, org, flags) };
  const touched = RULES.filter((rule) => evaluateCondition(rule.when, context));
  const active = touched.filter(
    (rule) => rule.scope === 'INDIVIDUAL' || hasWorksCouncil(org.representationType),
  );
  const dormant = touched.filter((rule) => !active.includes(rule));
  const none = org.representationType === 'NONE';
  return {
    active: idsOf(active),
    voluntary: none ? idsOf(dormant.filter((rule) => rule.voluntary)) : [],
    otherLaw: none ? [] : idsOf(dormant),
    stop: active.flatMap((rule) => (rule.stop ? [{ ruleId: rule.id, kind: rule.stop }] : [])),
    consentItems: idsOf(active.filter((rule) => rule.consentItem)),
  };
}

/** Everything a condition may name, in one record; also for clause and package conditions. */
export function conditionFacts(
  facts: SystemFacts,
  org: OrgFacts,
  flags: RuleFlags = {},
): Record<string, ConditionValue> {
  return {
    ...facts,
    ...org,
    workDesignRedFlag: flags.workDesignRedFlag ?? false,
    dpiaNeeded: flags.dpiaNeeded ?? false,
    aiActClass: flags.aiActClass ?? 'MINIMAL',
    transparencyNeeded: needsTransparency(facts),
    sbvExists: flags.sbvExists ?? false,
    councilRequestedTraining: flags.councilRequestedTraining ?? false,
    dismissalsPlanned: flags.dismissalsPlanned ?? false,
    pilot: flags.pilot ?? false,
  };
}

/** The rules whose content counts for papers and clauses: those that bind and those observed voluntarily. */
export function countingRules(evaluation: RuleEvaluation): ReadonlySet<RuleId> {
  return new Set([...evaluation.active, ...evaluation.voluntary, ...evaluation.otherLaw]);
}

function idsOf(rules: readonly RuleDefinition[]): RuleId[] {
  return rules.map((rule) => rule.id);
}
