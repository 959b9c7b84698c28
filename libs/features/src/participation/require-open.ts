import { can, type Action, type Actor, type InitiativeSubject, type SubjectOf } from '@einklang/policy';
import { Problem } from '@einklang/problems';

type ActionOnInitiative = {
  [A in Action]: SubjectOf<A> extends InitiativeSubject
    ? InitiativeSubject extends SubjectOf<A>
      ? A
      : never
    : never;
}[Action];

type CanOnInitiative = (actor: Actor, action: ActionOnInitiative, initiative: InitiativeSubject) => boolean;

/** Refuses with the reason: closed, not yet in the joint room, or not this person's part. */
export const requireOpen = (
  actor: Actor,
  action: ActionOnInitiative,
  initiative: InitiativeSubject,
): void => {
  if ((can as CanOnInitiative)(actor, action, initiative)) return;
  requireJoint(initiative);
  throw new Problem('forbidden');
};

/** Participation happens in the joint room, and ends with the initiative. */
export const requireJoint = ({ stage, shortlistedAt }: InitiativeSubject): void => {
  if (stage === 'CLOSED') throw new Problem('initiative.closed');
  if (shortlistedAt === null) throw new Problem('initiative.not-shortlisted');
};
