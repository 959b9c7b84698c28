import { evaluateCondition, type ConditionContext } from './condition';
import type { OrgFacts, SystemFacts } from './facts';
import type { RuleId } from './rule-table';
import { conditionFacts, countingRules, evaluateRules, type RuleFlags } from './rules';

/** § 77 (6) BetrVG: only enforceable matters have an after-effect by law. */
export type ClauseEffect = 'ENFORCEABLE' | 'VOLUNTARY' | 'MIXED';

/** The part of a clause of the library that decides; words are content. */
export interface ClauseDefinition<Id extends string = string> {
  readonly id: Id;
  readonly kind: ClauseEffect;
  readonly requiredWhen: string;
}

/** What conditions of clauses and package items are asked about: all facts, and the rules that count. */
export function conditionContext(facts: SystemFacts, org: OrgFacts, flags: RuleFlags = {}): ConditionContext {
  return {
    facts: conditionFacts(facts, org, flags),
    activeRules: countingRules(evaluateRules(facts, org, flags)),
  };
}

/** The clauses that the facts ask for, in the order of the library. Optional ones never are. */
export function requiredClauses<Id extends string>(
  definitions: readonly ClauseDefinition<Id>[],
  context: ConditionContext,
): Id[] {
  return definitions
    .filter(({ requiredWhen }) => evaluateCondition(requiredWhen, context))
    .map(({ id }) => id);
}

/** Required clauses that an agreement lacks (»Regelungslücke«): a warning to both sides. */
export function clauseGaps<Id extends string>(required: readonly Id[], present: readonly Id[]): Id[] {
  return required.filter((id) => !present.includes(id));
}

/** Which clauses carry the consent to a rule (consequence column of domain 3.2). */
export const CONSENT_CLAUSES: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  R05: ['K07', 'K08', 'K09', 'K10', 'K11', 'K12', 'K13', 'K14'],
  R06: ['K18'],
  R07: ['K29'],
  R08: ['K20'],
  R14: ['K31'],
  R15: ['K31'],
  R16a: ['K22'],
  R16b: ['K22'],
};

/** Gaps in what carries a consent: these are no warning but block G4 (domain 8.3). */
export function consentGaps<Id extends string>(
  consentItems: readonly RuleId[],
  required: readonly Id[],
  present: readonly Id[],
): Id[] {
  const carrying = new Set(consentItems.flatMap((rule) => CONSENT_CLAUSES[rule] ?? []));
  return clauseGaps(required, present).filter((id) => carrying.has(id));
}

/** What remains of an agreement after its termination: by law, in part, or only if the clause itself says so. */
export function afterTermination<Id extends string>(
  clauses: readonly Pick<ClauseDefinition<Id>, 'id' | 'kind'>[],
): { readonly remain: Id[]; readonly inPart: Id[]; readonly end: Id[] } {
  const of = (kind: ClauseEffect): Id[] =>
    clauses.filter((clause) => clause.kind === kind).map(({ id }) => id);
  return { remain: of('ENFORCEABLE'), inPart: of('MIXED'), end: of('VOLUNTARY') };
}
