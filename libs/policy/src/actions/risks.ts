import type { Actor } from '../policy';
import { INDEPENDENTS } from '../roles';
import { ROOM_ACCESS } from '../rooms';
import { voiceOf, type Voice } from '../voices';
import { action } from './action';
import { COUNCIL_VOICE, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';
import { isOwnMeasure, type MeasureSubject } from './maturity';
import { BOTH_VOICES, inJointRoom, isOfOtherSide, isUnsettled, type ProposalSubject } from './participation';

/** An entry of chances and risks: whose it is, and whether somebody else has said something about it. */
export interface RiskEntrySubject {
  readonly side: Voice;
  readonly isTakenUp: boolean;
}

const WHO_SEES_RISKS = [...BOTH_VOICES, ...INDEPENDENTS, 'SBV'] as const;
/** Each side thinks in its own room, and gives through those who speak for it (ADR 0011). */
const BOTH_ROOMS = [...ROOM_ACCESS.EMPLOYER, ...ROOM_ACCESS.COUNCIL] as const;

export const riskActions = {
  'risk.read': action(JOINT),
  // Data protection, safety and the representative of the severely disabled name risks too; rating is the sides'.
  'risk.enter': action<InitiativeSubject>(WHO_SEES_RISKS, inJointRoom),
  'risk.withdraw': action<RiskEntrySubject>(
    WHO_SEES_RISKS,
    ({ side, isTakenUp }, actor) => !isTakenUp && voiceOf(actor) === side,
  ),
  'risk.accept': action<InitiativeSubject>(BOTH_VOICES, inJointRoom),
  'risk-rating.rate': action<InitiativeSubject>(BOTH_ROOMS, inJointRoom),
  'risk-rating.give': action<InitiativeSubject>(BOTH_VOICES, inJointRoom),
  'risk-settlement.propose': action<InitiativeSubject>(BOTH_VOICES, inJointRoom),
  'risk-settlement.confirm': action<ProposalSubject>(BOTH_VOICES, isOfOtherSide),
  'risk-settlement.withdraw': action<ProposalSubject>(BOTH_VOICES, isUnsettled),
  // Nobody puts the other side to work.
  'risk-measure.plan': action<Voice>(
    [...EMPLOYER_VOICE, ...COUNCIL_VOICE],
    (side, actor: Actor) =>
      side === voiceOf(actor) || (side === 'INDEPENDENT' && voiceOf(actor) === 'EMPLOYER'),
  ),
  'risk-measure.complete': action<MeasureSubject>(
    JOINT,
    (measure, actor) => !measure.isDone && isOwnMeasure(measure, actor),
  ),
  'risk-measure.drop': action<MeasureSubject>(
    BOTH_VOICES,
    ({ side, isDone }, actor) => !isDone && voiceOf(actor) === side,
  ),
} as const;
