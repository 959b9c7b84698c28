import type { Actor } from '../policy';
import { ROOM_ACCESS } from '../rooms';
import { voiceOf, type Voice } from '../voices';
import { action } from './action';
import { COUNCIL_VOICE, EMPLOYER_VOICE, JOINT } from './groups';

/** A measure that follows from the maturity check: whose it is, and whether it is done. */
export interface MeasureSubject {
  readonly ownerId: string;
  readonly side: Voice;
  readonly isDone: boolean;
}

/** Its owner, or who speaks for the owner's side; for the independent ones the employer, who commissioned it. */
export const isOwnMeasure = ({ ownerId, side }: MeasureSubject, actor: Actor): boolean =>
  actor.personId === ownerId || voiceOf(actor) === (side === 'INDEPENDENT' ? 'EMPLOYER' : side);

/** Whose measure one side can plan: its own people's, and the employer that of the independent ones. */
export const mayTakeOn = (side: Voice, actor: Actor): boolean =>
  side === voiceOf(actor) || (side === 'INDEPENDENT' && voiceOf(actor) === 'EMPLOYER');

export const maturityActions = {
  'maturity.read': action(JOINT),
  // Each side thinks in its own room, and gives through those who speak for it.
  'maturity.rate': action([...ROOM_ACCESS.EMPLOYER, ...ROOM_ACCESS.COUNCIL]),
  'maturity.give': action([...EMPLOYER_VOICE, ...COUNCIL_VOICE]),
  // Nobody puts the other side to work.
  'measure.plan': action<Voice>([...EMPLOYER_VOICE, ...COUNCIL_VOICE], mayTakeOn),
  'measure.complete': action<MeasureSubject>(
    JOINT,
    (measure, actor) => !measure.isDone && isOwnMeasure(measure, actor),
  ),
} as const;
