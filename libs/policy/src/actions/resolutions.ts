import type { Actor } from '../policy';
import { action } from './action';
import { COUNCIL_ROOM, JOINT } from './groups';

/** Who declares for the works council: its chair or the deputy, within its resolutions (§ 26 (2) BetrVG, COI-05). */
const CHAIRS = ['WC_CHAIR', 'WC_DEPUTY'] as const;

export interface ResolutionSubject {
  /** A later record has taken its place. */
  readonly isCorrected: boolean;
  readonly isHandedOver: boolean;
  readonly outcome: string;
}

/** What may leave the room: a valid vote in due form. Minutes that are not signed prove nothing (§ 34 BetrVG). */
const isProvable = ({ isCorrected, isHandedOver, outcome }: ResolutionSubject, _: Actor) =>
  !isCorrected && !isHandedOver && (outcome === 'ADOPTED' || outcome === 'REJECTED');

export const resolutionActions = {
  'resolution.list': action(COUNCIL_ROOM),
  'resolution.record': action(CHAIRS),
  'resolution.correct': action<ResolutionSubject>(CHAIRS, ({ isCorrected }) => !isCorrected),
  'resolution.deliver': action<ResolutionSubject>(CHAIRS, isProvable),
  'extract.list': action(JOINT),
} as const;
