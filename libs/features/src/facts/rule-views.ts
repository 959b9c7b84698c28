import { RULES, type RuleDefinition, type RuleEvaluation } from '@einklang/domain';
import type { Initiative } from '@einklang/features/initiatives';
import { can, voiceOf, type Actor } from '@einklang/policy';
import type { RuleView } from './facts.view';
import type { Rules, RuleStanding } from './rules.service';

/** Every rule in the order of the table: those that do not apply too, for the council may contest just that. */
export const ruleViews = (
  actor: Actor,
  initiative: Pick<Initiative, 'stage' | 'shortlistedAt'>,
  standing: RuleStanding,
  rules: Rules,
): RuleView[] => {
  const mayContest = can(actor, 'rule.contest', initiative);
  const mayAssess = can(actor, 'rule.assess', initiative);
  const voice = voiceOf(actor);
  return RULES.map((rule) => {
    const contests = standing.contests.filter((contest) => contest.ruleId === rule.id);
    const mine = contests.some((contest) => contest.side === voice);
    const assessment = standing.assessments.get(rule.id);
    const applies = appliesOf(standing.evaluation, rule);
    return {
      ruleId: rule.id,
      norm: rule.norm,
      types: [...rule.types],
      applies,
      consentItem: rule.consentItem === true,
      stop: rule.stop ?? null,
      status: rules.statusOf(standing, rule.id),
      assessment: assessment
        ? {
            status: assessment.status,
            note: assessment.note,
            personName: assessment.personName,
            at: assessment.at,
          }
        : null,
      contests: contests.map(({ side, reason, personName, at }) => ({ side, reason, personName, at })),
      may: {
        assess: mayAssess && applies !== 'NONE',
        contest: mayContest && !mine,
        settle: mayContest && mine,
      },
    };
  });
};

const appliesOf = (evaluation: RuleEvaluation, { id }: RuleDefinition): RuleView['applies'] => {
  if (evaluation.active.includes(id)) return 'BINDING';
  if (evaluation.voluntary.includes(id)) return 'VOLUNTARY';
  return evaluation.otherLaw.includes(id) ? 'OTHER_LAW' : 'NONE';
};
