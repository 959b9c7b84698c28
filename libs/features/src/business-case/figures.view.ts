import type { GuardRailCode, RecommendedColour, UncertainParameter, UtilityError } from '@einklang/domain';

/** EUR in full precision; rates as fractions; years as numbers; null = there is none. */
export class YearView {
  /** 0 = the investment. */
  year!: number;
  benefit!: number;
  running!: number;
  flow!: number;
  cumulative!: number;
  discounted!: number;
  cumulativeDiscounted!: number;
}

export class NaiveView {
  hours!: number;
  benefit!: number;
}

export class TimeSavingFiguresView {
  hoursToday!: number;
  hoursSaved!: number;
  hoursRealised!: number;
  netShare!: number;
  benefit!: number;
  /** The bare claim: saving rate on all hours, without checks. */
  naive!: NaiveView;
  naiveNpv!: number;
  naivePayback!: number | null;
}

export class BreakEvenView {
  savingRate!: number | null;
  realisationRate!: number | null;
}

export class TornadoBarView {
  parameter!: UncertainParameter;
  low!: number;
  high!: number;
  swing!: number;
}

export class PaybackRangeView {
  p10!: number | null;
  p50!: number | null;
  p90!: number | null;
}

export class BandView {
  year!: number;
  p10!: number;
  p50!: number;
  p90!: number;
}

/** Distribution of the net present value over the runs. */
export class SimulationView {
  runs!: number;
  mean!: number;
  sd!: number;
  p5!: number;
  p10!: number;
  p50!: number;
  p90!: number;
  p95!: number;
  min!: number;
  max!: number;
  probabilityNegative!: number;
  payback!: PaybackRangeView;
  bands!: BandView[];
}

/** Value, and static payback in years. */
export class ScenarioView {
  npv!: number;
  payback!: number | null;
}

/** All ranges at their bad, likely and good end. */
export class ScenariosView {
  pessimistic!: ScenarioView;
  likely!: ScenarioView;
  optimistic!: ScenarioView;
}

/** A risk beside the result, and what would be left with it. */
export class PossibleCostsView {
  low!: number;
  high!: number;
  npvWithHigh!: number;
  npvWithLow!: number;
}

export class UtilityResultView {
  /** Of the alternative. */
  id!: string;
  /** 0 to 10. */
  total!: number;
  /** Criteria whose minimum is missed. */
  knockedOutBy!: string[];
}

/** The best first; knocked-out alternatives last. With errors it is no ranking yet. */
export class UtilityView {
  errors!: UtilityError[];
  ranking!: UtilityResultView[];
}

export class EvidenceSharesView {
  recorded!: number;
  assumed!: number;
}

export class GuardRailView {
  code!: GuardRailCode;
  level!: 'ERROR' | 'WARNING';
  about?: string;
}

export class FiguresView {
  timeSaving!: TimeSavingFiguresView | null;
  otherBenefits!: number;
  benefitFullRun!: number;
  oneOffSum!: number;
  investment!: number;
  runningPerYear!: number;
  years!: YearView[];
  npv!: number;
  irr!: number | null;
  paybackStatic!: number | null;
  paybackDynamic!: number | null;
  totalBenefits!: number;
  tco!: number;
  tcoPresentValue!: number;
  benefitsPresentValue!: number;
  roiTotal!: number | null;
  roiAnnual!: number | null;
  benefitCostRatio!: number | null;
  breakEven!: BreakEvenView;
  tornado!: TornadoBarView[];
  simulation!: SimulationView | null;
  scenarios!: ScenariosView | null;
  possibleCosts!: PossibleCostsView | null;
  utility!: UtilityView | null;
  alternativeNpv!: number | null;
  evidence!: EvidenceSharesView;
  colour!: RecommendedColour | null;
  guardRails!: GuardRailView[];
}
