import { ROOM_ACCESS } from '../rooms';
import { action } from './action';
import { COUNCIL_VOICE, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

const inJointRoom = (initiative: InitiativeSubject): boolean =>
  initiative.stage !== 'CLOSED' && initiative.shortlistedAt !== null;

export const protectionActions = {
  'protection.read': action(JOINT),
  // The employer's side drafts in its own room; who speaks for it publishes.
  'protection.draft': action<InitiativeSubject>(ROOM_ACCESS.EMPLOYER, inJointRoom),
  'protection.publish': action<InitiativeSubject>(EMPLOYER_VOICE, inJointRoom),
  'control-row.contest': action<InitiativeSubject>(COUNCIL_VOICE, inJointRoom),
  // Nobody speaks for the data protection officer (Art. 38 (3) GDPR).
  'dpia.advise': action<InitiativeSubject>(['DPO'], inJointRoom),
} as const;
