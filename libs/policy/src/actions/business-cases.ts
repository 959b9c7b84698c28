import { ROOM_ACCESS } from '../rooms';
import { action } from './action';
import { EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

export const businessCaseActions = {
  'business-case.read': action(JOINT),
  // Drafts live in the employer's room: whoever is in it may work on them.
  'business-case.edit': action<InitiativeSubject>(
    ROOM_ACCESS.EMPLOYER,
    (initiative) => initiative.stage !== 'CLOSED',
  ),
  'business-case.publish': action<InitiativeSubject>(
    EMPLOYER_VOICE,
    (initiative) => initiative.stage !== 'CLOSED' && initiative.shortlistedAt !== null,
  ),
} as const;
