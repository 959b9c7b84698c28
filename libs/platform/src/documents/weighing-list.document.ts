import { fill } from '@einklang/texts';
import { framed, type DocumentFrame } from './document-frame';
import type { Printable } from './printable-text';
import type { ReportFormat } from './report-format';
import { reportHead, type ReportHead } from './report-head';

/** What was weighed: each concern without who raised it, what it was answered with, and what is done about it. */
export interface WeighingListData {
  readonly head: ReportHead;
  readonly concerns: readonly WeighedConcern[];
}

export interface WeighedConcern {
  readonly category: string;
  /** Empty: in general. */
  readonly group: string;
  readonly body: string;
  /** 1 to 5. */
  readonly severity: number;
  readonly state: 'NEW' | 'ANSWERED' | 'MEASURE_AGREED' | 'IMPLEMENTED' | 'CHECKED' | 'NOT_FOLLOWED';
  readonly answer: string;
  readonly reasons: string;
  readonly measures: readonly {
    readonly text: string;
    /** The heading of the paragraph that holds it. */
    readonly clause: string | null;
    readonly owner: string;
    readonly dueOn: string;
    readonly doneOn: string | null;
  }[];
}

export interface WeighingListParts {
  readonly frame: DocumentFrame;
  readonly head: readonly { readonly label: string; readonly value: string }[];
  readonly intro: string;
  readonly empty: string;
  readonly entries: readonly {
    readonly title: string;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  }[];
}

/** The list in its parts: the same words in the PDF and in the Word document. */
export function weighingListParts(data: WeighingListData, format: ReportFormat): WeighingListParts {
  const { common, weighingList: words } = format.words;
  return {
    frame: {
      title: data.head.initiative,
      kind: words.title,
      author: data.head.company,
      createdAt: data.head.generatedAt,
      runningHead: `${data.head.company} · ${data.head.initiative}`,
      footNote: fill(common.noAdviceReport, { date: format.date(data.head.lawAsOf) }),
    },
    head: reportHead(data.head, format),
    intro: words.intro,
    empty: words.empty,
    entries: data.concerns.map((concern, index) => ({
      title: `${index + 1}. ${concern.category}`,
      facts: factsOf(concern, format),
    })),
  };
}

export function presentWeighingList(data: WeighingListData, format: ReportFormat): Record<string, Printable> {
  const { frame, head, intro, empty, entries } = weighingListParts(data, format);
  return {
    ...framed(frame, format),
    head: head.map((fact) => ({ ...fact })),
    intro,
    empty,
    entries: entries.map(({ title, facts }) => ({ title, facts: facts.map((fact) => ({ ...fact })) })),
  };
}

function factsOf(concern: WeighedConcern, format: ReportFormat): { label: string; value: string }[] {
  const words = format.words.weighingList;
  const measures = concern.measures.map(({ text, clause, owner, dueOn, doneOn }) =>
    [
      text,
      fill(words.owner, { who: owner, date: format.date(dueOn) }),
      ...(clause ? [fill(words.clause, { title: clause })] : []),
      ...(doneOn ? [fill(words.done, { date: format.date(doneOn) })] : []),
    ].join('\n'),
  );
  return [
    { label: words.concern, value: concern.body },
    { label: words.group, value: concern.group || words.general },
    { label: words.weight, value: fill(words.weightOf, { value: concern.severity }) },
    { label: words.answer, value: concern.answer || words.none },
    { label: words.measures, value: measures.join('\n\n') || words.none },
    { label: words.state, value: words.states[concern.state] },
    ...(concern.reasons ? [{ label: words.reasons, value: concern.reasons }] : []),
  ];
}
