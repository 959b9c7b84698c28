import type { Side, Standing } from './roles';

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

/** Standings that must have an end: they are lent, not held (COI-08). */
export const TEMPORARY: readonly Standing[] = [
  'WC_SUBSTITUTE',
  'EXPERT_80_3',
  'UNION_REP',
  'CONSULTANT:EMPLOYER',
  'CONSULTANT:JOINT',
  'CONSULTANT:WORKS_COUNCIL',
];
