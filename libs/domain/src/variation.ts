import type { BusinessCaseInput, TimeSaving, UncertainParameter } from './business-case.model';
import { economicsOf, netPresentValue, type Economics, type LineTotals } from './cash-flow';

/** Another value for some parameters; a factor for otherBenefits, investment and running. */
export type Variation = Readonly<Partial<Record<UncertainParameter, number>>>;

const RATES: readonly UncertainParameter[] = ['savingRate', 'realisationRate', 'suitableShare'];

/** The flows and the rate of a case with some parameters changed; shares never exceed 1. */
export function variedEconomics(
  input: BusinessCaseInput,
  variation: Variation,
  totals?: LineTotals,
): { economics: Economics; rate: number } {
  const varied = input.timeSaving
    ? { ...input, timeSaving: variedSaving(input.timeSaving, variation) }
    : input;
  const { investment = 1, running = 1, otherBenefits = 1, discountRate = input.discountRate } = variation;
  return {
    economics: economicsOf(varied, { investment, running, otherBenefits }, totals),
    rate: discountRate,
  };
}

/** Net present value of a case with some parameters changed, in EUR. */
export function npvWith(input: BusinessCaseInput, variation: Variation = {}): number {
  const { economics, rate } = variedEconomics(input, variation);
  return netPresentValue(economics.flows, rate);
}

/** The planned value of a parameter: 1 for factors, null where the case has no such parameter. */
export function plannedValue(input: BusinessCaseInput, parameter: UncertainParameter): number | null {
  switch (parameter) {
    case 'investment':
      return 1;
    case 'running':
      return input.running.length > 0 ? 1 : null;
    case 'otherBenefits':
      return input.benefits.length > 0 ? 1 : null;
    case 'discountRate':
      return input.discountRate;
    default:
      return input.timeSaving ? input.timeSaving[parameter] : null;
  }
}

/** The largest value that makes sense: shares end at 1. */
export function capped(parameter: UncertainParameter, value: number): number {
  return RATES.includes(parameter) ? Math.min(value, 1) : value;
}

function variedSaving(saving: TimeSaving, variation: Variation): TimeSaving {
  const value = (
    parameter: Exclude<UncertainParameter, 'otherBenefits' | 'investment' | 'running' | 'discountRate'>,
  ) => capped(parameter, variation[parameter] ?? saving[parameter]);
  return {
    ...saving,
    savingRate: value('savingRate'),
    realisationRate: value('realisationRate'),
    suitableShare: value('suitableShare'),
    casesPerYear: value('casesPerYear'),
    minutesPerCase: value('minutesPerCase'),
    reviewMinutes: value('reviewMinutes'),
    hourlyCost: value('hourlyCost'),
  };
}
