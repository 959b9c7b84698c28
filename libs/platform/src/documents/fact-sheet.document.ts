import { stepOf, type LightColour, type Stage } from '@einklang/domain';
import { fill, plural } from '@einklang/texts';
import { framed } from './document-frame';
import type { Printable } from './printable-text';
import { shorten, type ReportFormat } from './report-format';

/** One initiative on one page, for the notice board. Holds only what the whole workforce may read. */
export interface FactSheetData {
  readonly company: string;
  readonly initiative: string;
  readonly stage: Stage;
  readonly purpose: string;
  readonly dataKinds: readonly string[];
  readonly affectedCount: number;
  readonly affectedGroups: readonly string[];
  /** EUR; null while nothing is published. */
  readonly benefit: { readonly npv: number; readonly low: number; readonly high: number } | null;
  readonly light: { readonly colour: LightColour; readonly reason: string };
  /** False where there is no works council: then the word for the agreement changes. */
  readonly hasWorksCouncil: boolean;
  readonly agreementState: string;
  readonly contacts: readonly { readonly name: string; readonly role: string }[];
  /** „Was heißt das für mich?“, in plain language. */
  readonly plain: string;
  /** Where the workforce reads more; an address to type. */
  readonly address: string;
  readonly lawAsOf: string;
  readonly generatedAt: string;
}

/** Characters and entries that fit the page at the smallest size. */
const LIMITS = { title: 90, text: 420, plain: 600, short: 160, entry: 70, entries: 7 };

export function presentFactSheet(data: FactSheetData, format: ReportFormat): Record<string, Printable> {
  const { common, factSheet: words, stageReport } = format.words;
  const contacts = data.contacts.slice(0, LIMITS.entries).map((person) => `${person.name} (${person.role})`);
  return {
    ...framed(
      {
        title: shorten(data.initiative, LIMITS.title),
        kind: words.title,
        author: data.company,
        createdAt: data.generatedAt,
        runningHead: data.company,
        footNote: fill(common.noAdviceReport, { date: format.date(data.lawAsOf) }),
      },
      format,
    ),
    stage: stageLine(data, format),
    purpose: { title: words.purpose, body: bounded(data.purpose, LIMITS.text) },
    dataKinds: {
      title: words.dataKinds,
      items: data.dataKinds.length > 0 ? entries(data.dataKinds) : [common.none],
    },
    affected: { title: words.affected, body: affected(data, format) },
    benefit: { title: words.benefit, body: benefit(data, format) },
    light: {
      title: words.light,
      tone: data.light.colour,
      word: stageReport.colours[data.light.colour],
      body: bounded(data.light.reason, LIMITS.short),
    },
    agreement: {
      title: data.hasWorksCouncil ? words.agreement : words.policy,
      body: bounded(data.agreementState, LIMITS.short),
    },
    plain: { title: words.plain, body: bounded(data.plain, LIMITS.plain) },
    contacts: { title: words.contacts, body: entries(contacts).join(' · ') },
    more: bounded(fill(words.more, { address: data.address }), LIMITS.short),
  };
}

function stageLine(data: FactSheetData, format: ReportFormat): string {
  const { factSheet: words, stageReport } = format.words;
  const number = stepOf(data.stage);
  if (number === null) return words.closed;
  return fill(words.stage, { number, name: stageReport.stages[data.stage] });
}

function affected(data: FactSheetData, format: ReportFormat): string {
  const words = format.words.factSheet;
  const count = plural(words, 'affectedCount', data.affectedCount, format.locale);
  return [count, ...entries(data.affectedGroups)].join('\n');
}

function benefit(data: FactSheetData, format: ReportFormat): string {
  const words = format.words.factSheet;
  if (!data.benefit) return words.noNpv;
  const { npv, low, high } = data.benefit;
  return fill(words.npv, { value: format.money(npv), low: format.money(low), high: format.money(high) });
}

const entries = (values: readonly string[]): string[] =>
  values.slice(0, LIMITS.entries).map((value) => bounded(value, LIMITS.entry));

/** Line breaks would let a short text fill the page. */
const bounded = (text: string, longest: number): string => shorten(text.replace(/\s+/g, ' ').trim(), longest);
