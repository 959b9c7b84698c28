import type { Stage } from '@einklang/domain';
import type { GateView } from '@einklang/features/gates';
import type { ParticipationLightView } from '@einklang/features/participation';
import type { BusinessCaseFigures, StageReportData } from '@einklang/platform/documents';
import { fill, plural, type Formats, type Locale, type Texts } from '@einklang/texts';
import type { PublishedBusinessCaseView } from '@einklang/features/business-case';

export interface Words {
  readonly texts: Texts;
  readonly formats: Formats;
  readonly locale: Locale;
}

const missingOf = (gate: GateView | undefined) =>
  gate?.criteria.filter((criterion) => criterion.blocking && !criterion.met) ?? [];

/** The report in two sentences. */
export const summaryIn = (
  { texts, locale }: Words,
  stage: Stage,
  light: ParticipationLightView,
  gates: readonly GateView[],
): string => {
  const { stageReport } = texts.reports;
  const missing = missingOf(gates.find((gate) => gate.state === 'CURRENT')).length;
  return [
    fill(stageReport.summaryStage, {
      stage: stageReport.stages[stage],
      colour: stageReport.colours[light.colour],
    }),
    missing === 0 ? stageReport.nothingMissing : plural(stageReport, 'missing', missing, locale),
  ].join(' ');
};

export const lightIn = (
  { texts, formats }: Words,
  light: ParticipationLightView,
): StageReportData['light'] => {
  const { points, reasons } = texts.participation.light;
  return {
    colour: light.colour,
    points: light.points.map(({ point, state, reason, date }) => ({
      state,
      point: points[point],
      detail: fill(reasons[reason], { date: date ? formats.day(date) : '' }),
    })),
  };
};

/** Passed with its day, open when nothing is missing, otherwise blocked with what is. */
export const gatesIn = ({ texts }: Words, gates: readonly GateView[]): StageReportData['gates'] => {
  const { stages } = texts.reports.stageReport;
  return gates.map((gate) => {
    const decided = gate.decisions.findLast((decision) => decision.movedTo !== null);
    const isPassed = gate.state === 'PASSED';
    return {
      gate: `${stages[gate.stage]} – ${stages[gate.nextStage]}`,
      state: isPassed ? 'PASSED' : gate.state === 'CURRENT' && gate.ready ? 'OPEN' : 'BLOCKED',
      date: isPassed && decided ? new Date(decided.decidedAt).toISOString() : null,
      blockers:
        gate.state === 'CURRENT'
          ? missingOf(gate).map((criterion) => texts.gates.criteria[criterion.id])
          : [],
    };
  });
};

/** The published figures; without a range of uncertainty the one value stands for all and the report says so. */
export const figuresIn = (
  { texts }: Words,
  { figures, version }: PublishedBusinessCaseView,
  publishedOn: string,
): BusinessCaseFigures => ({
  version,
  publishedOn,
  investment: figures.investment,
  runningCost: figures.runningPerYear,
  benefit: figures.benefitFullRun,
  npv: figures.npv,
  npvLow: figures.simulation?.p10 ?? figures.npv,
  npvHigh: figures.simulation?.p90 ?? figures.npv,
  lossProbability: figures.simulation?.probabilityNegative ?? (figures.npv < 0 ? 1 : 0),
  paybackYears: figures.paybackStatic,
  roi: figures.roiTotal ?? 0,
  note: figures.simulation ? null : texts.reports.stageReport.noUncertainty,
});
