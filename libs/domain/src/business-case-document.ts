import {
  EMPTY_BUSINESS_CASE,
  type Alternative,
  type BenefitLine,
  type BusinessCaseInput,
  type OneOffLine,
  type PossibleCost,
  type RunningLine,
  type TimeSaving,
  type UncertainRange,
} from './business-case.model';
import type { SystemFacts } from './facts';
import { guardRails, type GuardRail } from './guard-rails';
import { utilityOf, type UtilityDocument } from './utility-document';

/** How the process runs today, beside what the time saving already says (BC-1); null = not measured. */
export interface BaseProcess {
  /** 0 to 1. */
  readonly errorRate: number | null;
  readonly leadTimeDays: number | null;
  /** Hours a year. */
  readonly overtimeHours: number | null;
  /** Full-time equivalents. */
  readonly staff: number | null;
}

/** What it means for the people (BC-6); its own duty of information (§§ 92, 106 BetrVG). */
export interface PersonnelEffects {
  readonly freedTimeUse: SystemFacts['freedTimeUse'];
  readonly jobsAffected: number;
  readonly transfersExpected: boolean;
  readonly groups: string;
  readonly trainingNeed: string;
  readonly jobStatement: string;
}

/** What no figure shows; at least one of them is said before the case is published. */
export interface NotCalculable {
  readonly strain: string;
  readonly quality: string;
  readonly latitude: string;
}

/** A business case as people edit it: BC-1 to BC-6 in one document. What came later may be absent in older ones. */
export interface BusinessCaseDocument {
  readonly horizonYears: number;
  readonly discountRate: number;
  readonly contingency: number;
  readonly ramp: readonly number[];
  readonly process: BaseProcess;
  readonly timeSaving: TimeSaving | null;
  readonly benefits: readonly BenefitLine[];
  readonly oneOff: readonly OneOffLine[];
  readonly running: readonly RunningLine[];
  readonly ranges: readonly UncertainRange[];
  readonly alternative: Alternative | null;
  readonly possibleCosts?: readonly PossibleCost[];
  /** BC-5; null or absent = nobody compared what money does not show. */
  readonly utility?: UtilityDocument | null;
  readonly personnel: PersonnelEffects;
  readonly notCalculable: NotCalculable;
  /** Why the initiative shall go on although it does not pay; empty otherwise. */
  readonly reasonsForRed: string;
}

export const EMPTY_DOCUMENT: BusinessCaseDocument = {
  ...EMPTY_BUSINESS_CASE,
  ranges: [],
  process: { errorRate: null, leadTimeDays: null, overtimeHours: null, staff: null },
  timeSaving: null,
  alternative: null,
  personnel: {
    freedTimeUse: 'undecided',
    jobsAffected: 0,
    transfersExpected: false,
    groups: '',
    trainingNeed: '',
    jobStatement: '',
  },
  notCalculable: { strain: '', quality: '', latitude: '' },
  reasonsForRed: '',
};

/** The part of a document that is calculated. */
export function calculationOf(document: BusinessCaseDocument): BusinessCaseInput {
  const { horizonYears, discountRate, contingency, ramp, benefits, oneOff, running, ranges } = document;
  const { timeSaving, alternative, possibleCosts } = document;
  return {
    horizonYears,
    discountRate,
    contingency,
    ramp,
    benefits,
    oneOff,
    running,
    ranges,
    notCalculable: Object.values(document.notCalculable).join('\n').trim(),
    ...(timeSaving && { timeSaving }),
    ...(alternative && { alternative }),
    ...(possibleCosts && { possibleCosts }),
  };
}

export const PUBLICATION_GAPS = [
  'not-calculable-missing',
  'benefit-missing',
  'cost-missing',
  'figures-wrong',
  'comparison-missing',
  'duty-line-missing',
  'realisation-reasons-missing',
  'group-too-small',
  'utility-incomplete',
] as const;
export type PublicationGap = (typeof PUBLICATION_GAPS)[number];

/** Training, participation and evaluation: 0 only with reasons (domain 6.6). The other duties are pointed out. */
const DUTY_LINES: readonly string[] = ['TRAINING', 'PARTICIPATION', 'REVIEW'];

/**
 * What keeps a case from being shown to the other side (domain 3.4, 6.6). That freed time is undecided does not: it is
 * information too, and it is G2 that waits for the answer. An average of one or two people would tell what they earn.
 */
export function publicationGaps(document: BusinessCaseDocument): PublicationGap[] {
  const input = calculationOf(document);
  const rails = guardRails(input, document.personnel.freedTimeUse);
  const has = (code: GuardRail['code']): boolean => rails.some((rail) => rail.code === code);
  const gaps: [PublicationGap, boolean][] = [
    ['not-calculable-missing', !input.notCalculable],
    ['benefit-missing', input.benefits.length === 0 && !input.timeSaving],
    ['cost-missing', input.oneOff.length === 0 && input.running.length === 0],
    ['figures-wrong', rails.some(({ level }) => level === 'ERROR')],
    ['comparison-missing', has('alternative-missing')],
    [
      'duty-line-missing',
      rails.some(({ code, about = '' }) => code === 'mandatory-line-missing' && DUTY_LINES.includes(about)),
    ],
    ['realisation-reasons-missing', has('realisation-needs-reasons')],
    ['group-too-small', has('hourly-cost-group-too-small')],
    ['utility-incomplete', Boolean(document.utility && utilityOf(document.utility).errors.length > 0)],
  ];
  return gaps.flatMap(([gap, open]) => (open ? [gap] : []));
}
