import { sideOf, type Standing } from '@einklang/policy';
import type { VisibleTo } from '@einklang/ui';
import { useCompany } from './company';
import { useRoleNames } from './role-names';
import { useRooms, type RoomKind, type RoomView } from './rooms';
import { useFormats, useTexts } from './texts';

type Group =
  | 'MANAGEMENT'
  | 'TEAM'
  | 'COUNCIL'
  | 'REPRESENTATIVES'
  | 'SBV'
  | 'JAV'
  | 'EXPERTS'
  | 'UNION'
  | 'SPECIALISTS'
  | 'ADVICE'
  | 'WORKFORCE';
type Member = RoomView['members'][number];

const order: readonly Group[] = [
  'MANAGEMENT',
  'TEAM',
  'COUNCIL',
  'REPRESENTATIVES',
  'SBV',
  'JAV',
  'EXPERTS',
  'UNION',
  'SPECIALISTS',
  'ADVICE',
  'WORKFORCE',
];

/** Who stands beside the two sides: counted by what they are there for, and named behind the line. */
const beside: Readonly<Record<string, Group>> = {
  SBV: 'SBV',
  JAV: 'JAV',
  EXPERT_80_3: 'EXPERTS',
  UNION_REP: 'UNION',
  DPO: 'SPECIALISTS',
  OSH_SPECIALIST: 'SPECIALISTS',
  OCC_PHYSICIAN: 'SPECIALISTS',
  CONSULTANT: 'ADVICE',
};

/** A person belongs to the group of their first role that has one; who has none is named on their own. */
function groupOf({ roles }: Member, hasCouncil: boolean): Group | null {
  if (roles.includes('MANAGEMENT')) return 'MANAGEMENT';
  const sides = roles.filter((role) => role !== 'CONSULTANT').map((role) => sideOf(role as Standing));
  if (roles.some((role) => role.startsWith('WC_') || role === 'EMPLOYEE_REP'))
    return hasCouncil ? 'COUNCIL' : 'REPRESENTATIVES';
  if (sides.includes('EMPLOYER')) return 'TEAM';
  const role = roles.find((each) => each in beside);
  if (role !== undefined) return beside[role] ?? null;
  return sides.includes('WORKFORCE') ? 'WORKFORCE' : null;
}

/** Who reads in a room I am in: a short enumeration for the eye and every name with what the person is. */
export function useReaders(room: RoomKind): {
  groups: string;
  people: VisibleTo[];
  members: readonly Member[];
} {
  const t = useTexts();
  const { list } = useFormats();
  const { hasCouncil } = useCompany();
  const roleNames = useRoleNames();
  const members = useRooms().find(({ kind }) => kind === room)?.members ?? [];
  const counted = order.flatMap((group) => {
    const count = members.filter((member) => groupOf(member, hasCouncil) === group).length;
    return count > 0 ? [t(`rooms.groups.${group}`, { count })] : [];
  });
  const single = members
    .filter((member) => groupOf(member, hasCouncil) === null)
    .map((member) => `${member.name} – ${roleNames(member)}`);
  return {
    groups: list([...counted, ...single]),
    people: members.map((member) => ({ id: member.personId, name: member.name, as: roleNames(member) })),
    members,
  };
}
