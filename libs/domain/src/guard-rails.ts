import type { SystemFacts } from './facts';
import {
  ONE_OFF_CATEGORIES,
  RUNNING_CATEGORIES,
  type BusinessCaseInput,
  type TimeSaving,
} from './business-case.model';
import { economicsOf, sum } from './cash-flow';
import { netMinutes } from './time-saving';

// prettier-ignore
export const GUARD_RAIL_CODES = [
  'horizon-out-of-range', 'discount-rate-out-of-range', 'contingency-out-of-range', 'ramp-out-of-range',
  'rate-out-of-range', 'negative-amount', 'three-point-order', 'review-exceeds-saving',
  'realisation-needs-reasons', 'mandatory-line-missing', 'assumptions-dominate', 'hourly-cost-group-too-small',
  'alternative-missing', 'uncertainty-missing', 'not-calculable-missing', 'social-plan-missing',
  'years-out-of-range', 'strain-without-evidence',
] as const;
export type GuardRailCode = (typeof GUARD_RAIL_CODES)[number];

export interface GuardRail {
  readonly code: GuardRailCode;
  /** ERROR: the figures make no sense. WARNING: shown with them. */
  readonly level: 'ERROR' | 'WARNING';
  /** Which line, parameter or category. */
  readonly about?: string;
}

/** Above this share of freed time that is really used, reasons are needed (domain 6.2). */
const REALISATION_WITHOUT_REASONS = 0.9;
/** Smallest group whose average hourly cost may appear. */
const SMALLEST_GROUP = 3;

/** What is wrong or doubtful about a case (domain 6.6). */
export function guardRails(
  input: BusinessCaseInput,
  freedTimeUse: SystemFacts['freedTimeUse'] = 'undecided',
): GuardRail[] {
  return [
    ...frameErrors(input),
    ...amountErrors(input),
    ...savingRails(input.timeSaving),
    ...warnings(input, freedTimeUse),
  ];
}

function frameErrors(input: BusinessCaseInput): GuardRail[] {
  const { horizonYears, discountRate, contingency, ramp, ranges = [] } = input;
  return [
    ...error(
      'horizon-out-of-range',
      !Number.isSafeInteger(horizonYears) || horizonYears < 1 || horizonYears > 10,
    ),
    ...error('discount-rate-out-of-range', !isShare(discountRate)),
    ...error('contingency-out-of-range', !isShare(contingency)),
    ...error('ramp-out-of-range', !ramp.every(isShare)),
    ...ranges.flatMap(({ parameter, low, likely, high }) =>
      error('three-point-order', !(0 <= low && low <= likely && likely <= high), parameter),
    ),
    ...(input.possibleCosts ?? []).flatMap(({ kind, low, high }) =>
      error('three-point-order', !(0 <= low && low <= high), kind),
    ),
    ...input.running.flatMap(({ id, fromYear = 1, untilYear = Infinity }) =>
      error('years-out-of-range', !(1 <= fromYear && fromYear <= untilYear), id),
    ),
  ];
}

function amountErrors(input: BusinessCaseInput): GuardRail[] {
  return [...input.benefits, ...input.oneOff, ...input.running].flatMap((line) =>
    error('negative-amount', !(line.amount >= 0), line.id),
  );
}

function savingRails(saving: TimeSaving | undefined): GuardRail[] {
  if (!saving) return [];
  const rates = ['savingRate', 'suitableShare', 'realisationRate'] as const;
  const amounts = ['casesPerYear', 'minutesPerCase', 'hourlyCost', 'reviewMinutes'] as const;
  return [
    ...rates.flatMap((name) => error('rate-out-of-range', !isShare(saving[name]), name)),
    ...amounts.flatMap((name) => error('negative-amount', !(saving[name] >= 0), name)),
    ...error('review-exceeds-saving', netMinutes(saving) <= 0),
    ...warning(
      'realisation-needs-reasons',
      saving.realisationRate > REALISATION_WITHOUT_REASONS && isBlank(saving.note),
    ),
    ...warning(
      'hourly-cost-group-too-small',
      (saving.hourlyCostGroupSize ?? SMALLEST_GROUP) < SMALLEST_GROUP,
    ),
  ];
}

function warnings(input: BusinessCaseInput, freedTimeUse: SystemFacts['freedTimeUse']): GuardRail[] {
  const { assumed } = evidenceShares(input);
  return [
    ...missingLines(ONE_OFF_CATEGORIES, input.oneOff),
    ...missingLines(RUNNING_CATEGORIES, input.running),
    ...warning('assumptions-dominate', assumed > 0.5),
    ...input.benefits.flatMap(({ id, category, amount, evidence }) =>
      warning(
        'strain-without-evidence',
        category === 'STRAIN_REDUCTION' && amount > 0 && (!evidence || evidence === 'ASSUMPTION'),
        id,
      ),
    ),
    ...warning('alternative-missing', isBlank(input.alternative?.label)),
    ...warning('uncertainty-missing', (input.ranges ?? []).length === 0),
    ...warning('not-calculable-missing', isBlank(input.notCalculable)),
    // Savings from dismissals cost a social plan (§ 112 BetrVG): they are never free.
    ...warning('social-plan-missing', freedTimeUse === 'jobReduction' && !hasSocialPlan(input)),
  ];
}

/** Shares of the benefit value, 0 to 1: with any evidence recorded, and resting on assumptions only. */
export function evidenceShares(input: BusinessCaseInput): { recorded: number; assumed: number } {
  const { timeBenefit } = economicsOf(input);
  const parts = input.benefits.map(({ amount, evidence }) => ({ amount, evidence }));
  if (input.timeSaving) parts.push({ amount: timeBenefit, evidence: input.timeSaving.evidence });
  const share = (counts: (part: (typeof parts)[number]) => boolean): number => {
    const total = sum(parts.map((part) => Math.max(part.amount, 0)));
    return total === 0 ? 0 : sum(parts.filter(counts).map((part) => Math.max(part.amount, 0))) / total;
  };
  return {
    recorded: share(({ evidence }) => Boolean(evidence)),
    assumed: share(({ evidence }) => !evidence || evidence === 'ASSUMPTION'),
  };
}

function hasSocialPlan({ possibleCosts = [] }: BusinessCaseInput): boolean {
  return possibleCosts.some(({ kind, high }) => kind === 'SOCIAL_PLAN' && high > 0);
}

function missingLines(
  categories: readonly { id: string; mandatory: boolean }[],
  lines: readonly { category: string; amount: number; note?: string }[],
): GuardRail[] {
  return categories
    .filter(({ mandatory }) => mandatory)
    .filter(
      ({ id }) => !lines.some((line) => line.category === id && (line.amount > 0 || !isBlank(line.note))),
    )
    .flatMap(({ id }) => warning('mandatory-line-missing', true, id));
}

function error(code: GuardRailCode, broken: boolean, about?: string): GuardRail[] {
  return broken ? [{ code, level: 'ERROR', ...(about ? { about } : {}) }] : [];
}

function warning(code: GuardRailCode, doubtful: boolean, about?: string): GuardRail[] {
  return doubtful ? [{ code, level: 'WARNING', ...(about ? { about } : {}) }] : [];
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}
