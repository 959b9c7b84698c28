import { action } from './action';
import { COUNCIL_VOICE, DRIVERS, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';
import type { SystemSubject } from './systems';

/** A system with its KI-Identifikation, as far as an objection asks. */
export interface IdentificationSubject extends SystemSubject {
  readonly isDone: boolean;
  readonly isContested: boolean;
}
/** A link for a vendor, as far as taking it back asks. */
export interface VendorLinkSubject {
  readonly state: 'OPEN' | 'SENT' | 'REVOKED' | 'EXPIRED';
}
const isLive = ({ status }: SystemSubject) => status !== 'RETIRED';

export const identificationActions = {
  'identification.read': action(JOINT),
  'identification.start': action<InitiativeSubject>(DRIVERS, (initiative) => initiative.stage !== 'CLOSED'),
  'identification.answer': action<SystemSubject>(DRIVERS, isLive),
  'vendor-link.make': action<SystemSubject>(DRIVERS, isLive),
  'vendor-link.revoke': action<VendorLinkSubject>(DRIVERS, ({ state }) => state === 'OPEN'),
  'vendor-letter.read': action(JOINT),
  'identification.complete': action<SystemSubject>(DRIVERS, isLive),
  // The employer's side answers, so only the other side can object, and only it can say that this is settled.
  'identification.contest': action<IdentificationSubject>(
    COUNCIL_VOICE,
    (subject) => isLive(subject) && subject.isDone && !subject.isContested,
  ),
  'identification.settle': action<IdentificationSubject>(COUNCIL_VOICE, (subject) => subject.isContested),
} as const;
