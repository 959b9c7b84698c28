import type { RatedRisk, RiskRating } from './risks.queries';

/** Four answers of a rating, each 1 to 5; null = not said yet. */
export type Steps = Pick<RiskRating, 'likelihood' | 'impact' | 'likelihoodAfter' | 'impactAfter'>;

export const NO_STEPS: Steps = { likelihood: null, impact: null, likelihoodAfter: null, impactAfter: null };

/** A rating as answers. */
export const stepsOf = (rated: RatedRisk | null): Steps => ({
  likelihood: rated?.before.likelihood ?? null,
  impact: rated?.before.impact ?? null,
  likelihoodAfter: rated?.after?.likelihood ?? null,
  impactAfter: rated?.after?.impact ?? null,
});

/** Answers as a rating; null while likelihood and impact are not both said. */
export const ratedOf = ({ likelihood, impact, likelihoodAfter, impactAfter }: Steps): RatedRisk | null => {
  if (likelihood === null || impact === null) return null;
  const isAfter = likelihoodAfter !== null && impactAfter !== null;
  return {
    before: { likelihood, impact },
    after: isAfter ? { likelihood: likelihoodAfter, impact: impactAfter } : null,
  };
};

/** One of two numbers lacks, or measures are rated but not what was before. The server asks the same. */
export const isHalf = ({ likelihood, impact, likelihoodAfter, impactAfter }: Steps): boolean =>
  (likelihood === null) !== (impact === null) ||
  (likelihoodAfter === null) !== (impactAfter === null) ||
  (likelihoodAfter !== null && likelihood === null);
