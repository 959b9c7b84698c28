import type { DeadlineKind, LightColour, PointState, Stage } from '@einklang/domain';
import type { RoomKind } from '@einklang/policy';
import { fill } from '@einklang/texts';
import { framed } from './document-frame';
import type { Printable } from './printable-text';
import type { ReportFormat } from './report-format';
import { reportHead, type ReportHead } from './report-head';

/** Where one initiative stands: light, gates, dates, business case, what happened. */
export interface StageReportData {
  readonly head: ReportHead;
  readonly stage: Stage;
  readonly summary: string;
  readonly light: {
    readonly colour: LightColour;
    readonly points: readonly {
      readonly state: PointState;
      readonly point: string;
      readonly detail: string;
    }[];
  };
  readonly gates: readonly {
    readonly gate: string;
    readonly state: 'PASSED' | 'OPEN' | 'BLOCKED';
    readonly date: string | null;
    readonly blockers: readonly string[];
  }[];
  readonly dates: readonly {
    readonly date: string;
    readonly matter: string;
    readonly kind: DeadlineKind;
    readonly owner: string;
  }[];
  /** Published figures in EUR, shares between 0 and 1, years; null while nothing is published. */
  readonly businessCase: BusinessCaseFigures | null;
  readonly timeline: readonly { readonly date: string; readonly event: string; readonly room: RoomKind }[];
}

export interface BusinessCaseFigures {
  /** Of the published business case, and the day of its publication. */
  readonly version: number;
  readonly publishedOn: string;
  readonly investment: number;
  readonly runningCost: number;
  readonly benefit: number;
  readonly npv: number;
  readonly npvLow: number;
  readonly npvHigh: number;
  readonly lossProbability: number;
  readonly paybackYears: number | null;
  readonly roi: number;
  readonly note: string | null;
}

const POINT_TONES: Readonly<Record<PointState, LightColour>> = {
  DONE: 'GREEN',
  OPEN: 'YELLOW',
  OVERDUE: 'RED',
  NOT_STARTED: 'GREY',
};

export function presentStageReport(data: StageReportData, format: ReportFormat): Record<string, Printable> {
  const { common, stageReport: words, rooms } = format.words;
  return {
    ...framed(
      {
        title: data.head.initiative,
        kind: words.title,
        author: data.head.company,
        createdAt: data.head.generatedAt,
        runningHead: `${data.head.company} · ${data.head.initiative}`,
        footNote: fill(common.noAdviceReport, { date: format.date(data.head.lawAsOf) }),
      },
      format,
    ),
    words: { summary: words.summary },
    head: [...reportHead(data.head, format), { label: words.stageLabel, value: words.stages[data.stage] }],
    summary: data.summary,
    light: {
      title: words.light,
      tone: data.light.colour,
      word: words.colours[data.light.colour],
      note: words.lightNote,
      head: [words.pointHead.state, words.pointHead.point, words.pointHead.detail],
      rows: data.light.points.map(({ state, point, detail }) => {
        return { tone: POINT_TONES[state], state: words.points[state], point, detail };
      }),
    },
    gates: {
      title: words.gates,
      head: [words.gateHead.gate, words.gateHead.state, words.gateHead.date, words.gateHead.blockers],
      rows: data.gates.map(({ gate, state, date, blockers }) => {
        return [gate, words.gateStates[state], date ? format.date(date) : '–', blockers.join('\n') || '–'];
      }),
    },
    dates: {
      title: words.dates,
      empty: words.noDates,
      head: [words.dateHead.date, words.dateHead.matter, words.dateHead.kind, words.dateHead.owner],
      rows: data.dates.map(({ date, matter, kind, owner }) => {
        return [format.date(date), matter, words.dateKinds[kind], owner];
      }),
    },
    businessCase: {
      title: words.businessCase,
      empty: words.noBusinessCase,
      note: data.businessCase?.note ?? null,
      head: [words.figureHead.figure, words.figureHead.value],
      rows: data.businessCase ? figureRows(data.businessCase, format) : [],
    },
    timeline: {
      title: words.timeline,
      empty: words.noEvents,
      head: [words.timelineHead.date, words.timelineHead.event, words.timelineHead.room],
      rows: data.timeline.map(({ date, event, room }) => [format.date(date), event, rooms[room]]),
    },
  };
}

function figureRows(figures: BusinessCaseFigures, format: ReportFormat): Printable[] {
  const words = format.words.stageReport;
  const range = { low: format.money(figures.npvLow), high: format.money(figures.npvHigh) };
  const payback =
    figures.paybackYears === null
      ? words.never
      : fill(words.years, { years: format.number(figures.paybackYears) });
  const version = fill(words.version, {
    version: figures.version,
    date: format.date(figures.publishedOn),
  });
  return [
    [words.figures.VERSION, version],
    [words.figures.INVESTMENT, format.money(figures.investment)],
    [words.figures.RUNNING_COST, format.money(figures.runningCost)],
    [words.figures.BENEFIT, format.money(figures.benefit)],
    [words.figures.NPV, format.money(figures.npv)],
    [words.figures.NPV_RANGE, fill(words.range, range)],
    [words.figures.LOSS_PROBABILITY, format.percent(figures.lossProbability)],
    [words.figures.PAYBACK, payback],
    [words.figures.ROI, format.percent(figures.roi)],
  ];
}
