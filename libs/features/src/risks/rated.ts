import type { RatedRisk } from '@einklang/domain';
import type { RiskRatingDto } from './risks.dto';

type Steps = Partial<Omit<RiskRatingDto, 'entryId'>>;
type Rated = Steps & { readonly likelihood: number; readonly impact: number };

/** Likelihood and impact are said; without both there is no cell of the matrix. */
export const isRated = <Rating extends Steps>(rating: Rating): rating is Rating & Rated =>
  typeof rating.likelihood === 'number' && typeof rating.impact === 'number';

/** Something is begun that has no cell: one of two numbers lacks, or measures are rated but not what was before. */
export const isHalf = (rating: Steps): boolean => {
  const said = (step: number | null | undefined): boolean => typeof step === 'number';
  const before = [said(rating.likelihood), said(rating.impact)];
  const after = [said(rating.likelihoodAfter), said(rating.impactAfter)];
  const isTorn = ([one, other]: boolean[]): boolean => one !== other;
  return isTorn(before) || isTorn(after) || (after[0] === true && before[0] === false);
};

/** A stored rating in the words of the domain. */
export const ratedOf = ({ likelihood, impact, likelihoodAfter, impactAfter }: Rated): RatedRisk => ({
  before: { likelihood, impact },
  after:
    typeof likelihoodAfter === 'number' && typeof impactAfter === 'number'
      ? { likelihood: likelihoodAfter, impact: impactAfter }
      : null,
});
