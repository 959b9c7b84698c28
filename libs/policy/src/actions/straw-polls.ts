import { isPollOpen, type StrawPollStanding } from '@einklang/domain';
import type { Actor } from '../policy';
import { action } from './action';

const CHAIRS = ['WC_CHAIR', 'WC_DEPUTY'] as const;
const MEMBERS = [...CHAIRS, 'WC_MEMBER', 'WC_SUBSTITUTE'] as const;
const ROOM = [...MEMBERS, 'WC_ASSISTANT', 'CONSULTANT:WORKS_COUNCIL'] as const;

export interface StrawPollSubject extends StrawPollStanding {
  readonly openedBy: string;
}

const isOpenersOrChairs = ({ openedBy }: StrawPollSubject, { personId, standings }: Actor): boolean =>
  openedBy === personId || CHAIRS.some((chair) => standings.includes(chair));

export const strawPollActions = {
  'straw-poll.list': action(ROOM),
  'straw-poll.open': action(MEMBERS),
  // Advisers and assistants read along; the mood is that of the members.
  'straw-poll.answer': action<StrawPollSubject>(MEMBERS, isPollOpen),
  'straw-poll.close': action<StrawPollSubject>(
    MEMBERS,
    (poll, actor) => isPollOpen(poll) && isOpenersOrChairs(poll, actor),
  ),
  'straw-poll.conclude': action<StrawPollSubject>(
    MEMBERS,
    (poll, actor) => !isPollOpen(poll) && !poll.hasOutcome && isOpenersOrChairs(poll, actor),
  ),
  'straw-poll.put-on-agenda': action<StrawPollSubject>(CHAIRS, ({ isOnAgenda }) => !isOnAgenda),
} as const;
