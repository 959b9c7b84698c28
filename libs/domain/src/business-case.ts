import { recommendedColour, type RecommendedColour } from './business-case-gate';
import type { Alternative, BusinessCaseInput, UncertainRange } from './business-case.model';
import {
  cumulated,
  discounted,
  economicsOf,
  internalRateOfReturn,
  netPresentValue,
  paybackOf,
  sum,
  type Economics,
} from './cash-flow';
import type { SystemFacts } from './facts';
import { evidenceShares, guardRails, type GuardRail } from './guard-rails';
import { simulate, type Simulation } from './monte-carlo';
import { possibleCostsOf, scenariosOf, type PossibleCosts, type Scenarios } from './scenarios';
import { breakEven, tornado, type TornadoBar } from './sensitivity';
import { timeSavingFigures, type TimeSavingFigures } from './time-saving';

export interface BusinessCaseYear {
  /** 0 = the investment. */
  readonly year: number;
  readonly benefit: number;
  readonly running: number;
  readonly flow: number;
  readonly cumulative: number;
  readonly discounted: number;
  readonly cumulativeDiscounted: number;
}

/** Everything that page and report show. EUR in full precision; rates as fractions; years as numbers; null = none. */
export interface BusinessCaseSummary {
  readonly timeSaving:
    (TimeSavingFigures & { readonly naiveNpv: number; readonly naivePayback: number | null }) | null;
  readonly otherBenefits: number;
  readonly benefitFullRun: number;
  readonly oneOffSum: number;
  readonly investment: number;
  readonly runningPerYear: number;
  readonly years: readonly BusinessCaseYear[];
  readonly npv: number;
  readonly irr: number | null;
  readonly paybackStatic: number | null;
  readonly paybackDynamic: number | null;
  readonly totalBenefits: number;
  readonly tco: number;
  readonly tcoPresentValue: number;
  readonly benefitsPresentValue: number;
  readonly roiTotal: number | null;
  readonly roiAnnual: number | null;
  readonly benefitCostRatio: number | null;
  readonly breakEven: { readonly savingRate: number | null; readonly realisationRate: number | null };
  readonly tornado: readonly TornadoBar[];
  readonly simulation: Simulation | null;
  readonly scenarios: Scenarios | null;
  readonly possibleCosts: PossibleCosts | null;
  readonly alternativeNpv: number | null;
  /** Shares of the benefit value, 0 to 1. */
  readonly evidence: { readonly recorded: number; readonly assumed: number };
  readonly colour: RecommendedColour | null;
  readonly guardRails: readonly GuardRail[];
}

/** All figures of a case (domain 6.3). With an ERROR among the guard rails they mean nothing. */
export function summarise(
  input: BusinessCaseInput,
  freedTimeUse: SystemFacts['freedTimeUse'] = 'undecided',
): BusinessCaseSummary {
  return withSimulation(closedForm(input, freedTimeUse), simulate(input));
}

/** The same figures with another simulation, and the recommendation that rests on both. */
export function withSimulation(
  figures: BusinessCaseSummary,
  simulation: Simulation | null,
): BusinessCaseSummary {
  const colour = simulation && recommendedColour(figures.npv, simulation.probabilityNegative);
  return { ...figures, simulation, colour };
}

/** All figures but those of the ten thousand runs: quick enough to be there with every step of a slider. */
export function closedForm(
  input: BusinessCaseInput,
  freedTimeUse: SystemFacts['freedTimeUse'] = 'undecided',
): BusinessCaseSummary {
  const economics = economicsOf(input);
  const npv = netPresentValue(economics.flows, input.discountRate);
  return {
    timeSaving: savingOf(input, economics),
    otherBenefits: economics.otherBenefits,
    benefitFullRun: economics.benefitFullRun,
    oneOffSum: sum(input.oneOff.map((line) => line.amount)),
    investment: economics.investment,
    runningPerYear: economics.runningPerYear,
    years: yearsOf(input, economics),
    npv,
    irr: internalRateOfReturn(economics.flows),
    paybackStatic: paybackOf(economics.flows),
    paybackDynamic: paybackOf(discounted(economics.flows, input.discountRate)),
    ...ratiosOf(input, economics),
    breakEven: {
      savingRate: breakEven(input, 'savingRate'),
      realisationRate: breakEven(input, 'realisationRate'),
    },
    tornado: tornado(input),
    simulation: null,
    scenarios: scenariosOf(input),
    possibleCosts: possibleCostsOf(input.possibleCosts, npv),
    alternativeNpv: input.alternative ? alternativeNpv(input, input.alternative) : null,
    evidence: evidenceShares(input),
    colour: null,
    guardRails: guardRails(input, freedTimeUse),
  };
}

/** A cautious first estimate around the planned values, to be edited: things turn out worse more often than better. */
export function suggestedRanges(input: BusinessCaseInput): UncertainRange[] {
  const saving = input.timeSaving;
  const ranges: UncertainRange[] = [];
  if (saving) {
    const { savingRate, realisationRate } = saving;
    ranges.push(
      around('savingRate', savingRate, 0.8, 1.05, 1),
      around('realisationRate', realisationRate, 0.8, 1.2, 1),
    );
  }
  if (input.benefits.length > 0) ranges.push(around('otherBenefits', 1, 0.7, 1.1));
  return [...ranges, around('investment', 1, 0.9, 1.3), around('running', 1, 0.95, 1.2)];
}

function around(
  parameter: UncertainRange['parameter'],
  likely: number,
  down: number,
  up: number,
  cap = Infinity,
): UncertainRange {
  return { parameter, low: likely * down, likely, high: Math.min(likely * up, cap) };
}

/** The bare claim beside the honest figure: all hours, full effect from the first year, nothing else. */
function savingOf(input: BusinessCaseInput, economics: Economics): BusinessCaseSummary['timeSaving'] {
  if (!input.timeSaving) return null;
  const figures = timeSavingFigures(input.timeSaving);
  const yearly = economics.running.map((cost) => figures.naive.benefit - cost);
  const flows = [-economics.investment, ...yearly];
  return { ...figures, naiveNpv: netPresentValue(flows, input.discountRate), naivePayback: paybackOf(flows) };
}

function yearsOf(input: BusinessCaseInput, { flows, benefits, running }: Economics): BusinessCaseYear[] {
  const present = discounted(flows, input.discountRate);
  const cumulative = cumulated(flows);
  const cumulativeDiscounted = cumulated(present);
  return flows.map((flow, year) => ({
    year,
    benefit: year === 0 ? 0 : (benefits[year - 1] ?? 0),
    running: year === 0 ? 0 : (running[year - 1] ?? 0),
    flow,
    cumulative: cumulative[year] ?? 0,
    discounted: present[year] ?? 0,
    cumulativeDiscounted: cumulativeDiscounted[year] ?? 0,
  }));
}

function ratiosOf(input: BusinessCaseInput, { investment, running, benefits, flows }: Economics) {
  const rate = input.discountRate;
  const totalBenefits = sum(benefits);
  const tco = investment + sum(running);
  const tcoPresentValue = netPresentValue([investment, ...running], rate);
  const benefitsPresentValue = netPresentValue([0, ...benefits], rate);
  return {
    totalBenefits,
    tco,
    tcoPresentValue,
    benefitsPresentValue,
    roiTotal: ratio(totalBenefits - tco, tco),
    roiAnnual: ratio(sum(flows.slice(1)) / benefits.length, investment),
    benefitCostRatio: ratio(benefitsPresentValue, tcoPresentValue),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function alternativeNpv(input: BusinessCaseInput, { oneOff, running, benefit }: Alternative): number {
  const years = Array.from({ length: input.horizonYears }, () => benefit - running);
  return netPresentValue([-oneOff, ...years], input.discountRate);
}
