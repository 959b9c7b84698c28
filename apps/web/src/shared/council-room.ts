import { roomsOf, standingOf } from '@einklang/policy';
import type { Membership } from './session';

/** Whom the council's own room admits; employee representatives make no resolutions (domain 2.6). */
export const isInCouncilRoom = ({
  roles,
  mandate,
  representationType,
}: Pick<Membership, 'roles' | 'mandate' | 'representationType'>): boolean =>
  representationType !== 'NONE' &&
  roomsOf(roles.map((role) => standingOf(role, mandate))).includes('COUNCIL');
