import type { NegotiationRefusal, NegotiationSide } from '@einklang/domain';
import { isInRoom, type Actor } from '@einklang/policy';
import type { ProblemCode } from '@einklang/problems';
import type { NegotiatingSide } from './agreement.view';

/** On whose side somebody writes, or null for those who stand on none (independents, process guidance). */
export const sideOfActor = (actor: Pick<Actor, 'standings'>): NegotiatingSide | null =>
  isInRoom(actor, 'EMPLOYER') ? 'EMPLOYER' : isInRoom(actor, 'COUNCIL') ? 'COUNCIL' : null;

/** libs/domain calls the council's side by its first case. */
export const domainSide = (side: NegotiatingSide): NegotiationSide =>
  side === 'COUNCIL' ? 'WORKS_COUNCIL' : 'EMPLOYER';

export const sideOf = (side: NegotiationSide | null): NegotiatingSide | null =>
  side === 'WORKS_COUNCIL' ? 'COUNCIL' : side;

export const otherSideOf = (side: NegotiatingSide): NegotiatingSide =>
  side === 'EMPLOYER' ? 'COUNCIL' : 'EMPLOYER';

export const REFUSALS: Record<NegotiationRefusal, ProblemCode> = {
  'nothing-proposed': 'clause.nothing-proposed',
  'own-proposal': 'clause.own-proposal',
  'stale-version': 'stale',
  'already-agreed': 'clause.already-agreed',
  'already-parked': 'clause.already-parked',
  'already-disputed': 'clause.already-disputed',
};
