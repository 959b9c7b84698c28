import {
  aiActClassOf,
  dpiaThreshold,
  evaluateRules,
  mergeFacts,
  mergeOrgFacts,
  type AiActClass,
  type OrgFacts,
} from '@einklang/domain';
import type { FactsDraft } from './facts-panel';
import type { FactsView, RuleView } from './potential.queries';

export interface LiveRule {
  readonly rule: RuleView;
  readonly applies: RuleView['applies'];
  /** Through what is not recorded yet. */
  readonly change: 'FRESH' | 'GONE' | null;
}

export interface LiveReading {
  readonly aiActClass: AiActClass;
  readonly dpiaNeeded: boolean;
  readonly rules: readonly LiveRule[];
}

/** What follows from answers that are not recorded yet: the same functions as on the server. */
export function readLive(view: FactsView, draft: FactsDraft | null): LiveReading {
  if (!draft)
    return {
      aiActClass: view.aiActClass,
      dpiaNeeded: view.dpia.needed,
      rules: view.rules.map((rule) => ({ rule, applies: rule.applies, change: null })),
    };
  const facts = mergeFacts(draft.facts);
  const aiActClass = aiActClassOf(facts, draft.declared);
  const dpiaNeeded = dpiaThreshold(facts).needed;
  const evaluation = evaluateRules(facts, mergeOrgFacts(view.org as Partial<OrgFacts>), {
    ...draft.declared,
    aiActClass,
    dpiaNeeded,
    sbvExists: view.sbvExists,
  });
  const appliesNow = ({ ruleId }: RuleView): RuleView['applies'] => {
    if (evaluation.active.includes(ruleId)) return 'BINDING';
    if (evaluation.voluntary.includes(ruleId)) return 'VOLUNTARY';
    return evaluation.otherLaw.includes(ruleId) ? 'OTHER_LAW' : 'NONE';
  };
  const rules = view.rules.map((rule): LiveRule => {
    const applies = appliesNow(rule);
    const change =
      rule.applies === 'NONE' && applies !== 'NONE'
        ? 'FRESH'
        : rule.applies !== 'NONE' && applies === 'NONE'
          ? 'GONE'
          : null;
    return { rule, applies, change };
  });
  return { aiActClass, dpiaNeeded, rules };
}
