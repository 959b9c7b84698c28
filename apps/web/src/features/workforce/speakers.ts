import { COUNCIL_MEMBERS, INDEPENDENTS, type Role } from '@einklang/policy';
import type { PersonView } from '../../shared/people';

export interface Speaker {
  id: string;
  name: string;
  email: string;
  note: string;
  roles: Role[];
}

/** Who speaks for whom; within a group in this order. */
const GROUPS = {
  EMPLOYER: ['MANAGEMENT', 'PROJECT_LEAD'],
  COUNCIL: COUNCIL_MEMBERS,
  OTHERS: ['SBV', 'JAV', ...INDEPENDENTS],
} as const satisfies Record<string, readonly Role[]>;
export type SpeakerGroup = keyof typeof GROUPS;

/** The people of a group, each with the roles that put them there; chairs before members. */
export function speakersOf(people: readonly PersonView[], group: SpeakerGroup): Speaker[] {
  const order: readonly Role[] = GROUPS[group];
  return people
    .map(({ id, name, email, note, memberships }) => {
      const held = new Set(memberships.map(({ role }) => role));
      return { id, name, email, note, roles: order.filter((role) => held.has(role)) };
    })
    .filter(({ roles }) => roles.length > 0)
    .sort((one, other) => order.indexOf(one.roles[0]!) - order.indexOf(other.roles[0]!));
}
