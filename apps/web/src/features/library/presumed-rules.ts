import type { UseCase } from '@einklang/content';
import {
  aiActClassOf,
  dpiaThreshold,
  evaluateRules,
  mergeFacts,
  mergeOrgFacts,
  ruleOf,
  type RepresentationType,
  type RuleId,
} from '@einklang/domain';

export interface PresumedRule {
  readonly id: RuleId;
  /** False: depends on how it is built and used. */
  readonly isCertain: boolean;
  /** There is no council; what the rule wants can be observed voluntarily. */
  readonly isVoluntary: boolean;
}

/** What the library names, and what follows besides, for a company with this representation. */
export function presumedRules(
  { presumedFacts, rules, rulesToCheck }: UseCase,
  representationType: RepresentationType | string,
): { named: PresumedRule[]; further: PresumedRule[] } {
  const facts = mergeFacts(presumedFacts);
  const org = mergeOrgFacts({ representationType: representationType as RepresentationType });
  const { active, voluntary, otherLaw } = evaluateRules(facts, org, {
    aiActClass: aiActClassOf(facts),
    dpiaNeeded: dpiaThreshold(facts).needed,
  });
  const hasNobody = org.representationType === 'NONE';
  const isHere = (id: RuleId): boolean =>
    !hasNobody || ruleOf(id).scope === 'INDIVIDUAL' || ruleOf(id).voluntary === true;
  const presumed = (id: RuleId, isCertain: boolean): PresumedRule => ({
    id,
    isCertain,
    isVoluntary: hasNobody && ruleOf(id).scope === 'COLLECTIVE',
  });
  const listed = [...rules, ...rulesToCheck];
  return {
    named: listed.filter(isHere).map((id) => presumed(id, rules.includes(id))),
    further: [...active, ...voluntary, ...otherLaw]
      .filter((id) => !listed.includes(id))
      .map((id) => presumed(id, true)),
  };
}
