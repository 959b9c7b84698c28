import type { MaturityRating, MaturityRatings } from '@einklang/domain';
import { Problem } from '@einklang/problems';
import type { ItemRatingDto, RatingDto } from './rating.dto';

/** A stored answer in the words of the domain. */
export const ratingOf = ({ rating }: Pick<RatingDto, 'rating'>): MaturityRating =>
  rating === null ? 'NR' : (rating as MaturityRating);

export const ratingsOf = (ratings: readonly ItemRatingDto[]): MaturityRatings =>
  Object.fromEntries(ratings.map((answer) => [answer.item, ratingOf(answer)]));

/** »Nicht relevant« needs a reason before the other side reads it (domain 5.1). */
export const requireReasons = (ratings: readonly (RatingDto & { readonly id: string })[]): void => {
  const missing = ratings.filter(({ rating, reason }) => rating === null && reason.trim() === '');
  if (missing.length > 0)
    throw new Problem(
      'input.invalid',
      {},
      missing.map(({ id }) => ({ pointer: `/ratings/${id}/reason`, code: 'required' })),
    );
};
