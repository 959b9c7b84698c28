import { ROOM_ACCESS } from '../rooms';
import { action } from './action';
import { DRIVERS, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

/** What the rules need to know of an entry in the KI-Verzeichnis. */
export interface SystemSubject {
  readonly status: string;
}
/** A hint on the KI-Verzeichnis. */
export interface HintSubject {
  readonly state: string;
}

const isRetired = ({ status }: SystemSubject) => status === 'RETIRED';
const isLive = (system: SystemSubject) => !isRetired(system);

export const systemActions = {
  // The whole company may know what is in use; outside the joint room in a short view.
  'system.list': action(ROOM_ACCESS.WORKFORCE),
  'system.read': action(ROOM_ACCESS.WORKFORCE),
  'system.read-all': action(JOINT),
  'system.enter': action(DRIVERS),
  'system.import': action(DRIVERS),
  'system.export': action(JOINT),
  'system.edit': action<SystemSubject>(DRIVERS, isLive),
  'system.review': action<SystemSubject>(DRIVERS, isLive),
  'system.retire': action<SystemSubject>(DRIVERS, isLive),
  'system.reinstate': action<SystemSubject>(DRIVERS, isRetired),
  // Whoever is in the company may say what is missing or wrong; the employer's side owes the answer.
  'system-hint.give': action(ROOM_ACCESS.WORKFORCE),
  'system-hint.list': action(JOINT),
  'system-hint.answer': action<HintSubject>([...EMPLOYER_VOICE, 'HR', 'IT'], ({ state }) => state === 'OPEN'),
  'system.attach': action<InitiativeSubject>(DRIVERS, (initiative) => initiative.stage !== 'CLOSED'),
} as const;
