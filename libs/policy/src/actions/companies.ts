import { granterOf, needsWorksCouncil } from '../granting';
import type { Actor } from '../policy';
import { COUNCIL_CHAIRS, standingOf, type Mandate, type Role } from '../roles';
import { action } from './action';
import { EVERYBODY } from './groups';

/** A role that somebody is to get or to lose. */
export interface MembershipSubject {
  readonly role: Role;
  readonly mandate: Mandate | null;
  /** Whether the council has a member who could decide for it. */
  readonly councilSeated: boolean;
  /** Without a works council there are no roles of one. */
  readonly hasWorksCouncil: boolean;
}

const EMPLOYER_ADMINISTRATORS = ['MANAGEMENT', 'TENANT_ADMIN'] as const;

/** Each side administers its own; only the very first chair of a council may be invited by the employer. */
const ownSide = ({ role, mandate, councilSeated }: MembershipSubject, actor: Actor): boolean => {
  const granter = granterOf(standingOf(role, mandate));
  if (granter === 'COUNCIL' && !councilSeated && role === 'WC_CHAIR')
    return EMPLOYER_ADMINISTRATORS.some((standing) => actor.standings.includes(standing));
  if (granter === 'COUNCIL') return COUNCIL_CHAIRS.some((standing) => actor.standings.includes(standing));
  return (
    granter === 'EMPLOYER' && EMPLOYER_ADMINISTRATORS.some((standing) => actor.standings.includes(standing))
  );
};

const toGrant = (membership: MembershipSubject, actor: Actor): boolean =>
  (membership.hasWorksCouncil || !needsWorksCouncil(membership.role, membership.mandate)) &&
  ownSide(membership, actor);

const ADMINISTRATORS = [...EMPLOYER_ADMINISTRATORS, ...COUNCIL_CHAIRS] as const;

export const companyActions = {
  'company.read': action(EVERYBODY),
  'person.list': action(EVERYBODY),
  'room.list': action(EVERYBODY),
  'inbox.read': action(EVERYBODY),
  'membership.grant': action<MembershipSubject>(ADMINISTRATORS, toGrant),
  'membership.end': action<MembershipSubject>(ADMINISTRATORS, ownSide),
  'invitation.list': action(ADMINISTRATORS),
  'invitation.send': action<MembershipSubject>(ADMINISTRATORS, toGrant),
  'invitation.withdraw': action<MembershipSubject>(ADMINISTRATORS, ownSide),
} as const;
