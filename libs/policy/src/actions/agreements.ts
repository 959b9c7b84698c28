import { action } from './action';
import { COUNCIL_ROOM, COUNCIL_VOICE, EMPLOYER_VOICE, JOINT } from './groups';
import { ROOM_ACCESS } from '../rooms';

/** What the rules need to know of an agreement. */
export interface AgreementSubject {
  readonly kind: 'WORKS_AGREEMENT' | 'AI_POLICY';
  readonly state: string;
}
const VOICES = [...EMPLOYER_VOICE, ...COUNCIL_VOICE] as const;
/** Consent of a side to a text: management for the employer (domain 2.4), the chair within its resolutions for the council. */
const DECIDERS = ['MANAGEMENT', ...COUNCIL_VOICE] as const;
const isOpen = ({ state }: AgreementSubject) => state === 'DRAFT' || state === 'AGREED';

export const agreementActions = {
  'agreement.list': action(JOINT),
  'agreement.read': action(JOINT),
  'agreement.open': action(VOICES),
  'clause.add': action<AgreementSubject>(VOICES, isOpen),
  'clause.drop': action<AgreementSubject>(VOICES, isOpen),
  // Drafts stay in the room of their side, whoever of it writes them.
  'clause.draft': action<AgreementSubject>([...ROOM_ACCESS.EMPLOYER, ...COUNCIL_ROOM], isOpen),
  'clause.propose': action<AgreementSubject>(VOICES, isOpen),
  'clause.accept': action<AgreementSubject>(DECIDERS, isOpen),
  'clause.park': action<AgreementSubject>(VOICES, isOpen),
  'clause.dispute': action<AgreementSubject>(VOICES, isOpen),
  'policy-item.raise': action<AgreementSubject>(
    ['EMPLOYEE_REP'],
    (agreement) => agreement.kind === 'AI_POLICY' && isOpen(agreement),
  ),
  'policy-item.declare': action<AgreementSubject>(
    ['MANAGEMENT'],
    (agreement) => agreement.kind === 'AI_POLICY' && isOpen(agreement),
  ),
} as const;
