import { action } from './action';
import { EVERYBODY, JOINT } from './groups';
import type { AgreementSubject } from './agreements';

/** Who signs: management, and the chair within a resolution (§ 26 (2), § 77 (2) BetrVG). Nobody for the other side (COI-04). */
const SIGNATORIES = ['MANAGEMENT', 'WC_CHAIR', 'WC_DEPUTY'] as const;
const isBilateral = ({ kind }: AgreementSubject) => kind === 'WORKS_AGREEMENT';

export interface SigningSubject extends AgreementSubject {
  /** Sides that have signed the current copy. */
  readonly signedBy: readonly string[];
}

export const signingActions = {
  'signing.read': action(JOINT),
  // A policy is the employer's directive: management alone freezes and issues it (domain 2.6).
  'agreement.freeze': action<SigningSubject>(
    SIGNATORIES,
    (subject, { standings }) =>
      subject.state === 'AGREED' && (isBilateral(subject) || standings.includes('MANAGEMENT')),
  ),
  'agreement.thaw': action<SigningSubject>(
    SIGNATORIES,
    ({ state, signedBy }) => state === 'FOR_SIGNATURE' && signedBy.length === 0,
  ),
  'agreement.sign': action<SigningSubject>(
    SIGNATORIES,
    (subject, { standings }) =>
      isBilateral(subject) &&
      subject.state === 'FOR_SIGNATURE' &&
      !subject.signedBy.includes(standings.includes('MANAGEMENT') ? 'EMPLOYER' : 'COUNCIL'),
  ),
  'agreement.seal': action<SigningSubject>(
    SIGNATORIES,
    (subject) => isBilateral(subject) && subject.state === 'FOR_SIGNATURE' && subject.signedBy.length === 2,
  ),
  'policy.issue': action<SigningSubject>(
    ['MANAGEMENT'],
    (subject) => !isBilateral(subject) && subject.state === 'FOR_SIGNATURE',
  ),
  // § 77 (1), (2) BetrVG: carrying out and displaying is the employer's duty.
  'agreement.publish': action<SigningSubject>(['MANAGEMENT'], ({ state }) => state === 'SIGNED'),
  'display.list': action(EVERYBODY),
  'display.read': action(EVERYBODY),
} as const;
