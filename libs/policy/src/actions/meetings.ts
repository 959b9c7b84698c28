import { allowsAct, type CouncilMeetingAct, type CouncilMeetingStanding } from '@einklang/domain';
import type { Actor } from '../policy';
import type { Standing } from '../roles';
import { action } from './action';

/** Chair or deputy: they convene, set the agenda and lead (§§ 26, 29 BetrVG). */
const CHAIRS = ['WC_CHAIR', 'WC_DEPUTY'] as const;
const MEMBERS = [...CHAIRS, 'WC_MEMBER', 'WC_SUBSTITUTE'] as const;
/** Who works in the room of a works council; employee representatives hold no meetings by law (domain 2.6). */
const ROOM = [...MEMBERS, 'WC_ASSISTANT', 'CONSULTANT:WORKS_COUNCIL'] as const;
const WRITERS = [...MEMBERS, 'WC_ASSISTANT'] as const;

const standing = (who: readonly Standing[], act: CouncilMeetingAct) =>
  action<CouncilMeetingStanding>(who, (meeting) => allowsAct(meeting, act));

/** Somebody's absence: the chair records anybody's, everybody else their own. */
export interface PreventionSubject extends CouncilMeetingStanding {
  readonly personId: string;
}

const ownOrChair = (subject: PreventionSubject, actor: Actor): boolean =>
  allowsAct(subject, 'prevent') &&
  (subject.personId === actor.personId || CHAIRS.some((chair) => actor.standings.includes(chair)));

export const meetingActions = {
  'meeting.list': action(ROOM),
  'meeting.convene': action(CHAIRS),
  'meeting.amend': standing(CHAIRS, 'amend'),
  'meeting.prevent': action<PreventionSubject>(MEMBERS, ownOrChair),
  'meeting.tell': standing(CHAIRS, 'tell'),
  'meeting.oppose': standing(MEMBERS, 'oppose'),
  'meeting.hold': standing(CHAIRS, 'hold'),
  'meeting.cancel': standing(CHAIRS, 'cancel'),
  'meeting.attend': standing(WRITERS, 'attend'),
  'minutes.write': standing(WRITERS, 'write'),
  'minutes.sign': standing(MEMBERS, 'sign'),
  'minutes.object': standing(MEMBERS, 'object'),
} as const;
