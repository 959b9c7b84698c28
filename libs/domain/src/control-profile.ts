import type { SystemFacts } from './facts';

/** What kind of data a row of the control profile is about; own words refine one of these and never replace it. */
export const CONTROL_DATA_TYPES = [
  'MASTER',
  'LOGIN',
  'ACTIVITY',
  'INPUT',
  'QUANTITY',
  'QUALITY',
  'WORKING_TIME',
  'LOCATION',
  'RECORDING',
  'SCORE',
  'SKILLS',
  'HEALTH',
  'BIOMETRIC',
  'MACHINE',
  'CUSTOMER',
] as const;
export type ControlDataType = (typeof CONTROL_DATA_TYPES)[number];

export const CONTROL_VIEWERS = [
  'SELF',
  'TEAM',
  'LINE_MANAGER',
  'PLANNING',
  'MANAGEMENT',
  'HR',
  'CONTROLLING',
  'IT',
  'VENDOR',
  'CUSTOMER',
  'COUNCIL',
  'DPO',
  'OTHER',
] as const;
export type ControlViewer = (typeof CONTROL_VIEWERS)[number];

/** How closely somebody looks: at a person, at a person under a code, at a group, at the whole site. */
export const GRANULARITIES = ['PERSON', 'PSEUDONYM', 'TEAM', 'SITE'] as const;
export type Granularity = (typeof GRANULARITIES)[number];

export const CONTROL_PURPOSES = [
  'OPERATION',
  'PLANNING',
  'SECURITY',
  'ERRORS',
  'QUALITY',
  'BILLING',
  'LEARNING',
  'AI_TRAINING',
  'EVALUATION',
  'PAY',
  'LEGAL',
  'OTHER',
] as const;
export type ControlPurpose = (typeof CONTROL_PURPOSES)[number];

/** Groups below this show the single person through the pressure of the group (domain 3.1, `smallGroupData`). */
export const SMALL_GROUP = 8;

/** One line of the control profile: who sees which data, how closely, what for and how long. */
export interface ControlRow {
  readonly id: string;
  readonly dataType: ControlDataType;
  readonly viewer: ControlViewer;
  readonly granularity: Granularity;
  /** The smallest group that is shown; only where the granularity is TEAM. */
  readonly groupSize: number | null;
  readonly purpose: ControlPurpose;
  /** Null = unknown. */
  readonly retentionDays: number | null;
}

/** Facts that a control profile can prove. */
export const CONTROL_FACTS = [
  'processesEmployeeData',
  'employeeDataIdentifiable',
  'logsUserActivity',
  'performanceDataDerivable',
  'smallGroupData',
  'individualEvaluationIntended',
  'scoringOfEmployees',
  'locationTracking',
  'biometric',
  'specialCategories',
  'affectsPay',
  'trainsOnEmployeeData',
] as const satisfies readonly (keyof SystemFacts)[];
export type ControlFact = (typeof CONTROL_FACTS)[number];
export type ControlFacts = Pick<SystemFacts, ControlFact>;

/** Data that say what somebody does or achieves: suited for monitoring, whatever is intended (BAG 1 ABR 7/15). */
const BEHAVIOUR: readonly ControlDataType[] = [
  'LOGIN',
  'ACTIVITY',
  'INPUT',
  'QUANTITY',
  'QUALITY',
  'WORKING_TIME',
  'LOCATION',
  'RECORDING',
  'SCORE',
];
const LOGS: readonly ControlDataType[] = ['LOGIN', 'ACTIVITY', 'INPUT'];
/** Those whose look is no monitoring by the employer. Data at the vendor's are the employer's (Art. 28 GDPR). */
const NOT_THE_EMPLOYER: readonly ControlViewer[] = ['SELF', 'COUNCIL', 'DPO'];

/** Somebody looks at one person, with or without a name. */
export const looksAtOne = ({ granularity }: ControlRow): boolean =>
  granularity === 'PERSON' || granularity === 'PSEUDONYM';
const isSeen = ({ viewer }: ControlRow): boolean => !NOT_THE_EMPLOYER.includes(viewer);

/** Data of machines become data of people as soon as they can be attributed to one; customers' data never do. */
export const isOfEmployees = (row: ControlRow): boolean =>
  row.dataType !== 'CUSTOMER' && (row.dataType !== 'MACHINE' || looksAtOne(row));
const isBehaviour = (row: ControlRow): boolean =>
  BEHAVIOUR.includes(row.dataType) || (row.dataType === 'MACHINE' && looksAtOne(row));

/** For which rows a fact holds. Each condition looks at one row alone, so that another row never takes a fact away. */
export const CONTROL_FACT_HOLDS: Record<
  Exclude<ControlFact, 'employeeDataIdentifiable'>,
  (row: ControlRow) => boolean
> = {
  processesEmployeeData: isOfEmployees,
  logsUserActivity: (row) => LOGS.includes(row.dataType) && looksAtOne(row),
  performanceDataDerivable: (row) => isBehaviour(row) && looksAtOne(row) && isSeen(row),
  smallGroupData: (row) =>
    isBehaviour(row) && isSeen(row) && row.granularity === 'TEAM' && (row.groupSize ?? 0) < SMALL_GROUP,
  individualEvaluationIntended: (row) =>
    row.purpose === 'EVALUATION' && isOfEmployees(row) && looksAtOne(row),
  scoringOfEmployees: (row) => row.dataType === 'SCORE' && looksAtOne(row),
  locationTracking: (row) => row.dataType === 'LOCATION' && looksAtOne(row),
  biometric: (row) => row.dataType === 'BIOMETRIC' && looksAtOne(row),
  specialCategories: (row) => (row.dataType === 'HEALTH' || row.dataType === 'BIOMETRIC') && looksAtOne(row),
  affectsPay: (row) => row.purpose === 'PAY' && isOfEmployees(row) && looksAtOne(row),
  trainsOnEmployeeData: (row) => row.purpose === 'AI_TRAINING' && isOfEmployees(row),
};

const IDENTIFIABLE: readonly SystemFacts['employeeDataIdentifiable'][] = [
  'none',
  'anonymous',
  'pseudonymous',
  'identifiable',
];

/** A fact that follows, its value, and the rows that it follows from. */
export interface DerivedFact {
  readonly fact: ControlFact;
  readonly value: boolean | string;
  readonly rows: readonly string[];
}

/** The facts that follow from the profile for certain, in the order of the fact table. What does not follow is left out. */
export function deriveControlFacts(rows: readonly ControlRow[]): DerivedFact[] {
  return CONTROL_FACTS.flatMap((fact): DerivedFact[] => {
    if (fact === 'employeeDataIdentifiable') return identifiabilityOf(rows);
    const carrying = rows.filter(CONTROL_FACT_HOLDS[fact]);
    return carrying.length > 0 ? [{ fact, value: true, rows: carrying.map(({ id }) => id) }] : [];
  });
}

function identifiabilityOf(rows: readonly ControlRow[]): DerivedFact[] {
  const levels = rows.filter(isOfEmployees).map((row) => ({ id: row.id, level: levelOf(row) }));
  if (levels.length === 0) return [];
  const highest = Math.max(...levels.map(({ level }) => level));
  return [
    {
      fact: 'employeeDataIdentifiable',
      value: IDENTIFIABLE[highest]!,
      rows: levels.filter(({ level }) => level === highest).map(({ id }) => id),
    },
  ];
}

const levelOf = ({ granularity }: ControlRow): number =>
  granularity === 'PERSON' ? 3 : granularity === 'PSEUDONYM' ? 2 : 1;

/**
 * What the profile changes in the facts that are known. It only ever adds: that no row names something does not prove
 * that the system does not do it, so nobody answers a fact away by leaving a row out.
 */
export function raisedFacts(rows: readonly ControlRow[], known: SystemFacts): Partial<ControlFacts> {
  const raised = deriveControlFacts(rows).filter(({ fact, value }) =>
    fact === 'employeeDataIdentifiable'
      ? rankOf(value as string) > rankOf(known.employeeDataIdentifiable)
      : known[fact] !== value,
  );
  return Object.fromEntries(raised.map(({ fact, value }) => [fact, value])) as Partial<ControlFacts>;
}

const rankOf = (value: string): number => (IDENTIFIABLE as readonly string[]).indexOf(value);
