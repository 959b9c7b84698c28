import { action } from './action';
import { COUNCIL_VOICE, DRIVERS, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

const isOpen = (initiative: InitiativeSubject) => initiative.stage !== 'CLOSED';

export const factsActions = {
  'facts.read': action(JOINT),
  'facts.edit': action<InitiativeSubject>(DRIVERS, isOpen),
  'rule.assess': action<InitiativeSubject>(EMPLOYER_VOICE, isOpen),
  'rule.contest': action<InitiativeSubject>([...EMPLOYER_VOICE, ...COUNCIL_VOICE], isOpen),
  'rule.confirm': action<InitiativeSubject>([...EMPLOYER_VOICE, ...COUNCIL_VOICE], isOpen),
} as const;
