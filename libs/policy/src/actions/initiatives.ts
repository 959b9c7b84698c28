import { action } from './action';
import { DRIVERS, EMPLOYER_VOICE, JOINT } from './groups';

/** What the rules need to know of an initiative. */
export interface InitiativeSubject {
  readonly stage: string;
  readonly shortlistedAt: Date | null;
}
const isOpen = (initiative: InitiativeSubject) => initiative.stage !== 'CLOSED';

export const initiativeActions = {
  'initiative.list': action(JOINT),
  'initiative.read': action(JOINT),
  'initiative.open': action(DRIVERS),
  'initiative.edit': action<InitiativeSubject>(DRIVERS, isOpen),
  'initiative.shortlist': action<InitiativeSubject>(
    EMPLOYER_VOICE,
    (initiative) => isOpen(initiative) && initiative.shortlistedAt === null,
  ),
  'timeline.read': action(JOINT),
} as const;
