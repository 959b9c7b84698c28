/** Roles of domain 2.2. A person holds any number of them in a company, each with a validity. */
export const ROLES = [
  'MANAGEMENT',
  'LINE_MANAGER',
  'HR',
  'PROJECT_LEAD',
  'IT',
  'WC_CHAIR',
  'WC_DEPUTY',
  'WC_MEMBER',
  'WC_SUBSTITUTE',
  'WC_ASSISTANT',
  'SBV',
  'JAV',
  'EMPLOYEE',
  'EMPLOYEE_REP',
  'DPO',
  'OSH_SPECIALIST',
  'OCC_PHYSICIAN',
  'SAFETY_DELEGATE',
  'EXPERT_80_3',
  'CONSULTANT',
  'UNION_REP',
  'TENANT_ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

/** On whose side a consultant's mandate stands (domain 2.2, COI-03). */
export const MANDATES = ['EMPLOYER', 'WORKS_COUNCIL', 'JOINT'] as const;
export type Mandate = (typeof MANDATES)[number];

/** What a membership amounts to: the role, and for a consultant the mandate with it. */
export type Standing = Exclude<Role, 'CONSULTANT'> | `CONSULTANT:${Mandate}`;

export const standingOf = (role: Role, mandate: Mandate | null): Standing =>
  role === 'CONSULTANT' ? `CONSULTANT:${mandate ?? 'JOINT'}` : role;

/** Sides of domain 2.2; »COUNCIL« is the works council or, without one, the employee representatives (2.6). */
export type Side = 'EMPLOYER' | 'COUNCIL' | 'INDEPENDENT' | 'WORKFORCE' | 'BOTH' | 'ADMINISTRATION';

export const EMPLOYER_SIDE = [
  'MANAGEMENT',
  'LINE_MANAGER',
  'HR',
  'PROJECT_LEAD',
  'IT',
] as const satisfies readonly Standing[];
export const COUNCIL_MEMBERS = [
  'WC_CHAIR',
  'WC_DEPUTY',
  'WC_MEMBER',
  'WC_SUBSTITUTE',
  'EMPLOYEE_REP',
] as const satisfies readonly Standing[];
/** Those who may declare something to the employer for the council, within its resolutions (§ 26 (2) BetrVG). */
export const COUNCIL_CHAIRS = [
  'WC_CHAIR',
  'WC_DEPUTY',
  'EMPLOYEE_REP',
] as const satisfies readonly Standing[];
export const INDEPENDENTS = ['DPO', 'OSH_SPECIALIST', 'OCC_PHYSICIAN'] as const satisfies readonly Standing[];

const SIDES: Record<Standing, Side> = {
  MANAGEMENT: 'EMPLOYER',
  LINE_MANAGER: 'EMPLOYER',
  HR: 'EMPLOYER',
  PROJECT_LEAD: 'EMPLOYER',
  IT: 'EMPLOYER',
  WC_CHAIR: 'COUNCIL',
  WC_DEPUTY: 'COUNCIL',
  WC_MEMBER: 'COUNCIL',
  WC_SUBSTITUTE: 'COUNCIL',
  WC_ASSISTANT: 'COUNCIL',
  EMPLOYEE_REP: 'COUNCIL',
  EXPERT_80_3: 'COUNCIL',
  UNION_REP: 'COUNCIL',
  'CONSULTANT:WORKS_COUNCIL': 'COUNCIL',
  SBV: 'INDEPENDENT',
  JAV: 'INDEPENDENT',
  DPO: 'INDEPENDENT',
  OSH_SPECIALIST: 'INDEPENDENT',
  OCC_PHYSICIAN: 'INDEPENDENT',
  SAFETY_DELEGATE: 'WORKFORCE',
  EMPLOYEE: 'WORKFORCE',
  'CONSULTANT:EMPLOYER': 'EMPLOYER',
  'CONSULTANT:JOINT': 'BOTH',
  TENANT_ADMIN: 'ADMINISTRATION',
};

/** The side a standing stands on. */
export const sideOf = (standing: Standing): Side => SIDES[standing];
export const STANDINGS = Object.keys(SIDES) as Standing[];

/** Who is told the minute an initiative is shortlisted (INV-04): the council, the independent advisers, the SBV. */
export const TOLD_OF_SHORTLISTING = [
  'WC_CHAIR',
  'WC_DEPUTY',
  'WC_MEMBER',
  'EMPLOYEE_REP',
  'SBV',
  'DPO',
  'OSH_SPECIALIST',
] as const satisfies readonly Standing[];
