import { sidesOf, type Actor } from './policy';
import { roomsOf } from './rooms';

/** Sides whose view of a page can be looked at. */
export const VIEW_SIDES = ['EMPLOYER', 'COUNCIL'] as const;
export type ViewSide = (typeof VIEW_SIDES)[number];

/**
 * As whom somebody may look at what both sides share: as the side that is not their own. Whoever is not in the joint
 * room has nothing to look at.
 */
export const viewsOf = (actor: Pick<Actor, 'standings'>): ViewSide[] => {
  const own = sidesOf(actor);
  return roomsOf(actor.standings).includes('JOINT') ? VIEW_SIDES.filter((side) => !own.includes(side)) : [];
};
