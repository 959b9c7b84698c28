import { ACTIONS, type Action, type SubjectOf } from './actions';
import { isOwnRoom, roomsOf, type RoomKind } from './rooms';
import { sideOf, type Side, type Standing } from './roles';

/** Who asks, in one company. */
export interface Actor {
  readonly accountId: string;
  readonly personId: string;
  readonly companyId: string;
  readonly standings: readonly Standing[];
  /** Looks as the other side: with its rights on what both share, and without any side's own room. */
  readonly isView?: boolean;
}

/** Could this actor do it to any subject at all? Answered before anything is loaded; closed by default. */
export const mayTry = (actor: Pick<Actor, 'standings'>, action: Action): boolean =>
  ACTIONS[action].who.some((standing) => actor.standings.includes(standing));

type Args<A extends Action> = SubjectOf<A> extends undefined ? [] : [subject: SubjectOf<A>];

/** May this actor do it to this subject? The compiler demands the subject where the action has one. */
export const can = <A extends Action>(actor: Actor, action: A, ...[subject]: Args<A>): boolean => {
  const rule = ACTIONS[action] as { when?: (subject: unknown, actor: Actor) => boolean };
  return mayTry(actor, action) && (rule.when === undefined || rule.when(subject, actor));
};

/** The sides an actor stands on; one for everybody but a consultant of both. */
export const sidesOf = (actor: Pick<Actor, 'standings'>): Side[] => [...new Set(actor.standings.map(sideOf))];
export const isOnSide = (actor: Pick<Actor, 'standings'>, side: Side): boolean =>
  sidesOf(actor).includes(side);
export const isInRoom = (actor: Pick<Actor, 'standings' | 'isView'>, kind: RoomKind): boolean =>
  roomsOf(actor.standings).includes(kind) && !(actor.isView && isOwnRoom(kind));
