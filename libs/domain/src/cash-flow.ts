import type { BusinessCaseInput, RunningLine } from './business-case.model';
import { timeSavingFigures } from './time-saving';

/** Yearly sums of a case; index 0 of the year lists is year 1. All EUR. */
export interface Economics {
  /** I0: one-off lines with contingency. */
  readonly investment: number;
  readonly timeBenefit: number;
  readonly otherBenefits: number;
  readonly benefitFullRun: number;
  /** In the year with the most running cost. */
  readonly runningPerYear: number;
  readonly running: readonly number[];
  readonly benefits: readonly number[];
  /** CF0 (negative investment) to CFN. */
  readonly flows: readonly number[];
}

/** Factors on sums, for what-if questions. */
export interface Factors {
  readonly investment: number;
  readonly running: number;
  readonly otherBenefits: number;
}
const NOTHING_DUE = { fixed: 0, perCase: 0 };
const AS_PLANNED: Factors = { investment: 1, running: 1, otherBenefits: 1 };

/** Sums of the lines, which no what-if question changes. */
export interface LineTotals {
  readonly oneOff: number;
  /** Of year 1, 2, …: EUR, and EUR a case. */
  readonly running: readonly { readonly fixed: number; readonly perCase: number }[];
  readonly otherBenefits: number;
}

export function lineTotalsOf(input: BusinessCaseInput): LineTotals {
  const runningIn = (year: number, perCase: boolean): number =>
    sum(
      input.running
        .filter((line) => (line.perCase ?? false) === perCase && isDue(line, year))
        .map((line) => line.amount),
    );
  return {
    oneOff: sum(input.oneOff.map((line) => line.amount)),
    running: Array.from({ length: Math.max(0, Math.trunc(input.horizonYears)) }, (_, index) => ({
      fixed: runningIn(index + 1, false),
      perCase: runningIn(index + 1, true),
    })),
    otherBenefits: sum(input.benefits.map((line) => line.amount)),
  };
}

/** Whether a running line is due in a year, the first being 1. */
export function isDue(
  { fromYear = 1, untilYear = Infinity }: Pick<RunningLine, 'fromYear' | 'untilYear'>,
  year: number,
): boolean {
  return fromYear <= year && year <= untilYear;
}

/** The flows of a case (domain 6.3): CF0 = −I0, CFt = full benefit · ramp − running cost. */
export function economicsOf(
  input: BusinessCaseInput,
  factors: Factors = AS_PLANNED,
  totals: LineTotals = lineTotalsOf(input),
): Economics {
  const { timeSaving, horizonYears, contingency, ramp } = input;
  const investment = factors.investment * totals.oneOff * (1 + contingency);
  const casesPerYear = timeSaving?.casesPerYear ?? 0;
  const timeBenefit = timeSaving ? timeSavingFigures(timeSaving).benefit : 0;
  const otherBenefits = factors.otherBenefits * totals.otherBenefits;
  const benefitFullRun = timeBenefit + otherBenefits;
  const running: number[] = [];
  const benefits: number[] = [];
  const flows = [-investment];
  let runningPerYear = 0;
  for (let year = 1; year <= horizonYears; year += 1) {
    const { fixed, perCase } = totals.running[year - 1] ?? NOTHING_DUE;
    const cost = factors.running * (fixed + perCase * casesPerYear);
    const benefit = benefitFullRun * rampOf(ramp, year);
    runningPerYear = Math.max(runningPerYear, cost);
    running.push(cost);
    benefits.push(benefit);
    flows.push(benefit - cost);
  }
  return { investment, timeBenefit, otherBenefits, benefitFullRun, runningPerYear, running, benefits, flows };
}

/** Net present value of flows at t = 0, 1, …; the rate must be above −1. */
export function netPresentValue(flows: readonly number[], rate: number): number {
  return flows.reduce((value, flow, year) => value + flow / (1 + rate) ** year, 0);
}

/**
 * Internal rate of return by bisection on [−0.99, 10]. Null without a change of sign, and where the flows do not even
 * return the investment: a rate below zero has no economic meaning.
 */
export function internalRateOfReturn(flows: readonly number[]): number | null {
  if (sum(flows) < 0) return null;
  let low = -0.99;
  let high = 10;
  const sign = Math.sign(netPresentValue(flows, low));
  if (sign === 0 || sign === Math.sign(netPresentValue(flows, high))) return null;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(netPresentValue(flows, middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Years until the sum of the flows reaches 0, linear inside a year; null if it never does. */
export function paybackOf(flows: readonly number[]): number | null {
  let cumulative = 0;
  for (const [year, flow] of flows.entries()) {
    const before = cumulative;
    cumulative += flow;
    if (cumulative >= 0) return year === 0 ? 0 : year - 1 + -before / flow;
  }
  return null;
}

/** Flows worth of t = 0. */
export function discounted(flows: readonly number[], rate: number): number[] {
  return flows.map((flow, year) => flow / (1 + rate) ** year);
}

/** Running sums. */
export function cumulated(flows: readonly number[]): number[] {
  let total = 0;
  return flows.map((flow) => (total += flow));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Share of the full benefit in a year; the last one that is named holds on. */
export function rampOf(ramp: readonly number[], year: number): number {
  return ramp[year - 1] ?? ramp.at(-1) ?? 1;
}
