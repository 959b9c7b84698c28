import type { Printable } from './printable-text';
import { shorten, type ReportFormat } from './report-format';

/** What every document needs besides its content: title and language of the file, head and foot of the pages. */
export interface DocumentFrame {
  readonly title: string;
  /** What kind of document it is, above the title and in the running head. */
  readonly kind: string;
  readonly author: string;
  /** Calendar date or instant; the only date that goes into the file, so that equal data give equal bytes. */
  readonly createdAt: string;
  readonly runningHead: string;
  readonly footNote: string;
}

const LONGEST_HEAD = 80;

/** The frame in the form that the templates read. */
export function framed(frame: DocumentFrame, format: ReportFormat): Record<string, Printable> {
  const created = new Date(frame.createdAt);
  return {
    title: oneLine(frame.title),
    kind: frame.kind,
    author: oneLine(frame.author),
    created: { year: created.getUTCFullYear(), month: created.getUTCMonth() + 1, day: created.getUTCDate() },
    language: format.locale,
    region: format.region,
    runningHead: shorten(oneLine(frame.runningHead), LONGEST_HEAD),
    runningKind: frame.kind,
    footNote: frame.footNote,
    pageOf: format.words.common.page,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
