import { ROOM_ACCESS } from '../rooms';
import { action } from './action';
import { COUNCIL_VOICE, DRIVERS, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

const isOpen = (initiative: InitiativeSubject) => initiative.stage !== 'CLOSED';

export const priorityActions = {
  'data-rating.read': action(JOINT),
  'data-rating.edit': action<InitiativeSubject>(DRIVERS, isOpen),
  'priority.list': action(JOINT),
  'priority.read': action(JOINT),
  'priority.assess': action<InitiativeSubject>(DRIVERS, isOpen),
  // H: each side thinks in its own room, and gives through those who speak for it (domain 5.4).
  'human-rating.rate': action<InitiativeSubject>([...ROOM_ACCESS.EMPLOYER, ...ROOM_ACCESS.COUNCIL], isOpen),
  'human-rating.give': action<InitiativeSubject>([...EMPLOYER_VOICE, ...COUNCIL_VOICE], isOpen),
  'human-rating.discuss': action<InitiativeSubject>([...EMPLOYER_VOICE, ...COUNCIL_VOICE], isOpen),
  'priority-weights.set': action(['MANAGEMENT']),
} as const;
