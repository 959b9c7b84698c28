import { standingOf, type Mandate, type Role, type Side, type Standing } from './roles';

/**
 * Which side grants and ends a standing. The council administers its own members, experts and advisers
 * (promises, decision 4; COI-04); employee representatives are elected, nobody appoints them (COI-11).
 */
const GRANTED_BY: Record<Standing, Extract<Side, 'EMPLOYER' | 'COUNCIL'> | 'NOBODY'> = {
  MANAGEMENT: 'EMPLOYER',
  LINE_MANAGER: 'EMPLOYER',
  HR: 'EMPLOYER',
  PROJECT_LEAD: 'EMPLOYER',
  IT: 'EMPLOYER',
  TENANT_ADMIN: 'EMPLOYER',
  EMPLOYEE: 'EMPLOYER',
  SAFETY_DELEGATE: 'EMPLOYER',
  DPO: 'EMPLOYER',
  OSH_SPECIALIST: 'EMPLOYER',
  OCC_PHYSICIAN: 'EMPLOYER',
  'CONSULTANT:EMPLOYER': 'EMPLOYER',
  'CONSULTANT:JOINT': 'EMPLOYER',
  WC_CHAIR: 'COUNCIL',
  WC_DEPUTY: 'COUNCIL',
  WC_MEMBER: 'COUNCIL',
  WC_SUBSTITUTE: 'COUNCIL',
  WC_ASSISTANT: 'COUNCIL',
  SBV: 'COUNCIL',
  JAV: 'COUNCIL',
  EXPERT_80_3: 'COUNCIL',
  UNION_REP: 'COUNCIL',
  'CONSULTANT:WORKS_COUNCIL': 'COUNCIL',
  EMPLOYEE_REP: 'NOBODY',
};

/** The side whose decision a membership is. */
export const granterOf = (standing: Standing): 'EMPLOYER' | 'COUNCIL' | 'NOBODY' => GRANTED_BY[standing];

/** Rights of a works council and of those whom it lets help: without one nobody can hold them (domain 2.6). */
const OF_A_WORKS_COUNCIL: readonly Standing[] = [
  'WC_CHAIR',
  'WC_DEPUTY',
  'WC_MEMBER',
  'WC_SUBSTITUTE',
  'WC_ASSISTANT',
  'JAV',
  'EXPERT_80_3',
  'UNION_REP',
  'CONSULTANT:WORKS_COUNCIL',
];

/** Whether a role exists only where there is a works council. */
export const needsWorksCouncil = (role: Role, mandate: Mandate | null): boolean =>
  OF_A_WORKS_COUNCIL.includes(standingOf(role, mandate));

/** Standings that must have an end: they are lent, not held (COI-08). */
export const TEMPORARY: readonly Standing[] = [
  'WC_SUBSTITUTE',
  'EXPERT_80_3',
  'UNION_REP',
  'CONSULTANT:EMPLOYER',
  'CONSULTANT:JOINT',
  'CONSULTANT:WORKS_COUNCIL',
];
