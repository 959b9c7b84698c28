import { DECLARATIONS, type DeclarationKind } from '@einklang/domain';
import { voiceOf } from '../voices';
import { INDEPENDENTS } from '../roles';
import { action } from './action';
import { COUNCIL_VOICE, DRIVERS, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

/** A declaration on an initiative: its kind says whose word it can be. */
export interface DeclarationSubject {
  readonly kind: DeclarationKind;
  readonly stage: string;
}

export const potentialActions = {
  'profile.read': action(JOINT),
  'profile.edit': action<InitiativeSubject>(DRIVERS, (initiative) => initiative.stage !== 'CLOSED'),
  'declaration.list': action(JOINT),
  'declaration.record': action<DeclarationSubject>(
    [...EMPLOYER_VOICE, ...COUNCIL_VOICE, ...INDEPENDENTS, 'SBV'],
    ({ kind, stage }, actor) => {
      const sides: readonly string[] = DECLARATIONS[kind].sides;
      return stage !== 'CLOSED' && sides.includes(voiceOf(actor) ?? '');
    },
  ),
} as const;
