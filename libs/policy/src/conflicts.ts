import { MANDATES, type Role, type Standing } from './roles';

/** A pair of standings that one person cannot hold in one company at the same time (domain 2.5). */
export interface RoleConflict {
  readonly rule: `COI-${string}`;
  readonly a: Standing;
  readonly b: Standing;
  /** Months after the end of one during which the other stays refused (COI-03: 24). */
  readonly coolingOffMonths: number;
}

const DECIDERS = ['MANAGEMENT', 'LINE_MANAGER', 'HR', 'PROJECT_LEAD', 'TENANT_ADMIN'] as const;
const COUNCIL = [
  'WC_CHAIR',
  'WC_DEPUTY',
  'WC_MEMBER',
  'WC_SUBSTITUTE',
  'WC_ASSISTANT',
  'EMPLOYEE_REP',
] as const;
const CONTENT: readonly Role[] = [
  'MANAGEMENT',
  'LINE_MANAGER',
  'HR',
  'PROJECT_LEAD',
  'IT',
  'SBV',
  'JAV',
  'DPO',
  'OSH_SPECIALIST',
  'OCC_PHYSICIAN',
  'EXPERT_80_3',
];

const pairs = (
  rule: RoleConflict['rule'],
  left: readonly Standing[],
  right: readonly Standing[],
  coolingOffMonths = 0,
): RoleConflict[] => left.flatMap((a) => right.map((b) => ({ rule, a, b, coolingOffMonths })));

/** COI-01, -02, -03 and -07 as data; the database refuses the second of a pair (trigger on membership). */
export const ROLE_CONFLICTS: readonly RoleConflict[] = [
  ...pairs('COI-01', DECIDERS, COUNCIL),
  ...pairs('COI-02', ['DPO'], ['MANAGEMENT', 'IT', 'HR', 'WC_CHAIR']),
  ...pairs('COI-03', ['CONSULTANT:EMPLOYER'], ['EXPERT_80_3'], 24),
  ...pairs('COI-03', ['CONSULTANT:EMPLOYER'], ['CONSULTANT:WORKS_COUNCIL', 'CONSULTANT:JOINT']),
  ...pairs('COI-03', ['CONSULTANT:WORKS_COUNCIL'], ['CONSULTANT:JOINT']),
  ...pairs(
    'COI-04',
    MANDATES.map((mandate) => `CONSULTANT:${mandate}` as const),
    [...DECIDERS, ...COUNCIL],
  ),
  ...pairs('COI-07', ['TENANT_ADMIN'], CONTENT as readonly Standing[]),
];
