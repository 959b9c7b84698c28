import type { BusinessCaseInput, PossibleCost } from './business-case.model';
import { netPresentValue, paybackOf } from './cash-flow';
import { npvWith, variedEconomics } from './variation';

/** What comes out when several assumptions hold at once. */
export interface Scenario {
  /** EUR. */
  readonly npv: number;
  /** Static, in years; null = not within the horizon. */
  readonly payback: number | null;
}

/** The three scenarios of BC-4. */
export interface Scenarios {
  readonly pessimistic: Scenario;
  readonly likely: Scenario;
  readonly optimistic: Scenario;
}

/** What might come on top, and what would be left then. EUR. */
export interface PossibleCosts {
  readonly low: number;
  readonly high: number;
  /** NPV with all possible costs at their high, and at their low end. */
  readonly npvWithHigh: number;
  readonly npvWithLow: number;
}

/**
 * All ranges at their bad, likely and good end at once (domain 3.4, BC-4). Which end is the bad one the value itself
 * says: for what costs it is the high one. Null without a range. All at the bad end is far less likely than any of the
 * runs of the simulation; the two stand beside each other.
 */
export function scenariosOf(input: BusinessCaseInput): Scenarios | null {
  const ranges = input.ranges ?? [];
  if (ranges.length === 0) return null;
  const ends = ranges.map((range) => {
    const [a, b] = [range.low, range.high].sort(
      (x, y) => npvWith(input, { [range.parameter]: x }) - npvWith(input, { [range.parameter]: y }),
    );
    return { parameter: range.parameter, bad: a ?? range.low, good: b ?? range.high, likely: range.likely };
  });
  const at = (end: 'bad' | 'likely' | 'good'): Scenario => {
    const { economics, rate } = variedEconomics(
      input,
      Object.fromEntries(ends.map((range) => [range.parameter, range[end]])),
    );
    return { npv: netPresentValue(economics.flows, rate), payback: paybackOf(economics.flows) };
  };
  return { pessimistic: at('bad'), likely: at('likely'), optimistic: at('good') };
}

/** Conciliation committee and social plan: a risk beside the result, never part of it (domain 6.1). */
export function possibleCostsOf(
  costs: readonly PossibleCost[] | undefined,
  npv: number,
): PossibleCosts | null {
  if (!costs?.length) return null;
  const low = costs.reduce((total, cost) => total + cost.low, 0);
  const high = costs.reduce((total, cost) => total + cost.high, 0);
  return { low, high, npvWithHigh: npv - high, npvWithLow: npv - low };
}
