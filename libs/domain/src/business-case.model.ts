/** How well a benefit is founded. */
export const EVIDENCE_KINDS = ['MEASURED', 'REFERENCE', 'ASSUMPTION'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

interface CategoryDefinition {
  readonly id: string;
  /** May be absent or zero only with reasons (domain 6.6). */
  readonly mandatory: boolean;
}

const line = <const Id extends string>(id: Id) => ({ id, mandatory: false }) as const;
const duty = <const Id extends string>(id: Id) => ({ id, mandatory: true }) as const;

/** Domain 6.1, spent once; contingency comes on top as a rate. */
export const ONE_OFF_CATEGORIES = [
  line('SOFTWARE_SETUP'),
  line('HARDWARE'),
  line('INTEGRATION'),
  line('DATA_PREPARATION'),
  line('PROJECT_MANAGEMENT'),
  line('CONSULTING'),
  duty('PARTICIPATION'),
  duty('LEGAL_DPIA'),
  duty('RISK_ASSESSMENT'),
  duty('TRAINING'),
  line('PILOT'),
  line('DECOMMISSIONING'),
] as const satisfies readonly CategoryDefinition[];

/** Domain 6.1, spent every year of operation. */
export const RUNNING_CATEGORIES = [
  line('LICENCES'),
  line('USAGE_FEES'),
  line('OPERATION'),
  line('MAINTENANCE'),
  line('CLOUD'),
  line('SECURITY'),
  line('MONITORING'),
  line('REFRESHER_TRAINING'),
  duty('REVIEW'),
  line('INTERNAL_ROLE'),
] as const satisfies readonly CategoryDefinition[];

/** Domain 6.2 without time saving, which is never a bare amount. */
export const BENEFIT_CATEGORIES = [
  'LEAD_TIME',
  'ERROR_REDUCTION',
  'MATERIAL_ENERGY',
  'DOWNTIME',
  'REVENUE',
  'DISCOUNTS',
  'OVERTIME',
  'STRAIN_REDUCTION',
  'TURNOVER',
  'RISK_COMPLIANCE',
] as const;

export type OneOffCategory = (typeof ONE_OFF_CATEGORIES)[number]['id'];
export type RunningCategory = (typeof RUNNING_CATEGORIES)[number]['id'];
export type BenefitLineCategory = (typeof BENEFIT_CATEGORIES)[number];

interface Line<Category> {
  readonly id: string;
  readonly category: Category;
  readonly label: string;
  /** Reasons or source. */
  readonly note?: string;
}

export interface BenefitLine extends Line<BenefitLineCategory> {
  /** EUR a year in full run. */
  readonly amount: number;
  readonly evidence: EvidenceKind | null;
}

export interface OneOffLine extends Line<OneOffCategory> {
  /** EUR at t = 0. */
  readonly amount: number;
}

export interface RunningLine extends Line<RunningCategory> {
  /** EUR a year, or EUR a case when `perCase`. */
  readonly amount: number;
  /** The fee moves with the number of cases of the time saving. */
  readonly perCase?: boolean;
  /** First and last year in which it is due; without them every year. */
  readonly fromYear?: number;
  readonly untilYear?: number;
}

/** Domain 6.1, possible cost: shown as a risk beside the result, never part of it. */
export const POSSIBLE_COST_KINDS = ['CONCILIATION', 'SOCIAL_PLAN'] as const;
export type PossibleCostKind = (typeof POSSIBLE_COST_KINDS)[number];

/** What a dispute or job cuts would cost, as a range; EUR at t = 0. */
export interface PossibleCost {
  readonly kind: PossibleCostKind;
  readonly low: number;
  readonly high: number;
  readonly note?: string;
}

/** Never a bare »x % saving«: which cases, before which check by people, and how much of the time is really used. */
export interface TimeSaving {
  readonly casesPerYear: number;
  readonly minutesPerCase: number;
  /** EUR an hour, average of a group of at least three persons. */
  readonly hourlyCost: number;
  readonly hourlyCostGroupSize?: number;
  /** 0 to 1: saved share of the minutes of a suitable case. */
  readonly savingRate: number;
  /** 0 to 1: share of the cases the system can handle. */
  readonly suitableShare: number;
  /** Minutes of human check per suitable case: planned, not saved. */
  readonly reviewMinutes: number;
  /** 0 to 1: share of the freed time that is really used. */
  readonly realisationRate: number;
  readonly evidence: EvidenceKind | null;
  readonly note?: string;
}

/** What can be uncertain, in the order of the draws. */
export const UNCERTAIN_PARAMETERS = [
  'savingRate',
  'realisationRate',
  'suitableShare',
  'casesPerYear',
  'minutesPerCase',
  'reviewMinutes',
  'hourlyCost',
  'otherBenefits',
  'investment',
  'running',
  'discountRate',
] as const;
export type UncertainParameter = (typeof UNCERTAIN_PARAMETERS)[number];

/** Three-point estimate. A factor on the sum for otherBenefits, investment and running, else the value itself. */
export interface UncertainRange {
  readonly parameter: UncertainParameter;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** What could be done without AI; the comparison is mandatory (domain 6.6). */
export interface Alternative {
  readonly label: string;
  /** EUR at t = 0. */
  readonly oneOff: number;
  /** EUR a year. */
  readonly running: number;
  /** EUR a year. */
  readonly benefit: number;
  readonly note?: string;
}

/** A business case as stored and edited: plain JSON, EUR net in real terms. */
export interface BusinessCaseInput {
  /** Whole years, 1 to 10. */
  readonly horizonYears: number;
  /** 0 to 1. */
  readonly discountRate: number;
  /** Rate on top of the one-off lines, 0 to 1. */
  readonly contingency: number;
  /** Share of the full benefit in year 1, 2, …; the last one holds on, none means 1. */
  readonly ramp: readonly number[];
  readonly timeSaving?: TimeSaving;
  readonly benefits: readonly BenefitLine[];
  readonly oneOff: readonly OneOffLine[];
  readonly running: readonly RunningLine[];
  readonly ranges?: readonly UncertainRange[];
  readonly alternative?: Alternative;
  readonly possibleCosts?: readonly PossibleCost[];
  /** What cannot be calculated: strain, quality, latitude. */
  readonly notCalculable?: string;
}

/** An empty case with the defaults of domain 6: five years, 8 %, 10 % contingency. */
export const EMPTY_BUSINESS_CASE: BusinessCaseInput = {
  horizonYears: 5,
  discountRate: 0.08,
  contingency: 0.1,
  ramp: [],
  benefits: [],
  oneOff: [],
  running: [],
};

/** Share of freed time that counts as used while nobody gave reasons for more (domain 6.2). */
export const DEFAULT_REALISATION_RATE = 0.75;
