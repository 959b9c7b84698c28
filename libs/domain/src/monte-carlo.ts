import {
  UNCERTAIN_PARAMETERS,
  type BusinessCaseInput,
  type UncertainParameter,
  type UncertainRange,
} from './business-case.model';
import { lineTotalsOf, paybackOf } from './cash-flow';
import { plannedValue, variedEconomics } from './variation';

export interface SimulationOptions {
  readonly runs: number;
  readonly seed: number;
}

/** The same inputs give the same figures on server, page and report. */
export const DEFAULT_SIMULATION: SimulationOptions = { runs: 10_000, seed: 20_261_122 };

/** Distribution of the net present value; EUR. */
export interface Simulation {
  readonly runs: number;
  readonly mean: number;
  /** Standard deviation of the sample (n − 1). */
  readonly sd: number;
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
  /** P(NPV < 0), 0 to 1. */
  readonly probabilityNegative: number;
  /** Static payback in years; null = not within the horizon. */
  readonly payback: { readonly p10: number | null; readonly p50: number | null; readonly p90: number | null };
  /** Discounted value reached by the end of year 0, 1, …: what the band of the chart shows. */
  readonly bands: readonly {
    readonly year: number;
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
  }[];
}

/** mulberry32: uniform numbers in [0, 1) from a 32-bit seed. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A triangularly distributed value from a uniform one; low ≤ likely ≤ high. */
export function triangular(
  uniform: number,
  { low, likely, high }: Omit<UncertainRange, 'parameter'>,
): number {
  const width = high - low;
  if (width === 0) return low;
  if (uniform < (likely - low) / width) return low + Math.sqrt(uniform * width * (likely - low));
  return high - Math.sqrt((1 - uniform) * width * (high - likely));
}

/** Mean of a triangular estimate, and PERT mean and standard deviation. */
export function threePoint({ low, likely, high }: Omit<UncertainRange, 'parameter'>) {
  return {
    mean: (low + likely + high) / 3,
    pertMean: (low + 4 * likely + high) / 6,
    pertSd: (high - low) / 6,
  };
}

/**
 * Draws the uncertain parameters again and again (domain 6.3). Ranges are drawn in the order of UNCERTAIN_PARAMETERS,
 * so that the order in which a form stores them does not matter. Null without a range that the case can use.
 */
export function simulate(input: BusinessCaseInput, options = DEFAULT_SIMULATION): Simulation | null {
  const ranges = usableRanges(input);
  if (ranges.length === 0) return null;
  const random = mulberry32(options.seed);
  const paybacks = new Float64Array(options.runs);
  const byYear = Array.from({ length: input.horizonYears + 1 }, () => new Float64Array(options.runs));
  const totals = lineTotalsOf(input);
  for (let run = 0; run < options.runs; run += 1) {
    const drawn: Partial<Record<UncertainParameter, number>> = {};
    for (const range of ranges) drawn[range.parameter] = triangular(random(), range);
    const { economics, rate } = variedEconomics(input, drawn, totals);
    paybacks[run] = paybackOf(economics.flows) ?? Number.POSITIVE_INFINITY;
    let value = 0;
    for (const [year, values] of byYear.entries()) {
      value += (economics.flows[year] ?? 0) / (1 + rate) ** year;
      values[run] = value;
    }
  }
  return summaryOf(
    byYear.map((values) => values.sort()),
    paybacks.sort(),
  );
}

/** The value at a percentile 0 < p ≤ 1 of sorted numbers, by nearest rank. */
export function nearestRank(sorted: ArrayLike<number>, p: number): number {
  return sorted[Math.ceil(p * sorted.length) - 1] ?? Number.NaN;
}

function usableRanges(input: BusinessCaseInput): UncertainRange[] {
  return UNCERTAIN_PARAMETERS.flatMap((parameter) => {
    const range = input.ranges?.find((candidate) => candidate.parameter === parameter);
    return range && plannedValue(input, parameter) !== null ? [range] : [];
  });
}

function summaryOf(byYear: readonly Float64Array[], paybacks: Float64Array): Simulation {
  const values = byYear.at(-1) ?? new Float64Array();
  const runs = values.length;
  const mean = values.reduce((total, value) => total + value, 0) / runs;
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / (runs - 1);
  const at = (p: number): number => nearestRank(values, p);
  return {
    runs,
    mean,
    sd: Math.sqrt(variance),
    p5: at(0.05),
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    p95: at(0.95),
    min: at(1 / runs),
    max: at(1),
    probabilityNegative: values.filter((value) => value < 0).length / runs,
    payback: {
      p10: finiteRank(paybacks, 0.1),
      p50: finiteRank(paybacks, 0.5),
      p90: finiteRank(paybacks, 0.9),
    },
    bands: byYear.map((sorted, year) => ({
      year,
      p10: nearestRank(sorted, 0.1),
      p50: nearestRank(sorted, 0.5),
      p90: nearestRank(sorted, 0.9),
    })),
  };
}

function finiteRank(sorted: Float64Array, p: number): number | null {
  const value = nearestRank(sorted, p);
  return Number.isFinite(value) ? value : null;
}
