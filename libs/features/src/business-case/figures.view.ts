import type { GuardRailCode, RecommendedColour, UncertainParameter } from '@einklang/domain';

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

export class ScenariosView {
  pessimistic!: number;
  likely!: number;
  optimistic!: number;
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
  alternativeNpv!: number | null;
  evidence!: EvidenceSharesView;
  colour!: RecommendedColour | null;
  guardRails!: GuardRailView[];
}
