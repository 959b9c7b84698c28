import { reports as de } from '@einklang/texts/de/reports';
import { reports as en } from '@einklang/texts/en/reports';

export const DOCUMENT_LOCALES = ['de', 'en'] as const;
export type DocumentLocale = (typeof DOCUMENT_LOCALES)[number];

type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };
export type ReportWords = Words<typeof de>;

const WORDS: Readonly<Record<DocumentLocale, ReportWords>> = { de, en };
const REGIONS: Readonly<Record<DocumentLocale, string>> = { de: 'DE', en: 'GB' };

/** Words, dates and numbers in the language of one document. Calendar dates are read as such, without a time zone. */
export interface ReportFormat {
  readonly locale: DocumentLocale;
  readonly region: string;
  readonly words: ReportWords;
  /** '2026-11-22' or an instant, as '22. November 2026' (instants in UTC). */
  date(iso: string): string;
  /** Whole euros: '25.444 €'. */
  money(euros: number): string;
  /** A share between 0 and 1 as per cent with one decimal at most. */
  percent(share: number): string;
  /** One decimal at most. */
  number(value: number): string;
  plural(count: number): 'one' | 'other';
}

export function reportFormat(locale: DocumentLocale): ReportFormat {
  const tag = `${locale}-${REGIONS[locale]}`;
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(tag);
  return {
    locale,
    region: REGIONS[locale],
    words: WORDS[locale],
    date: (iso) => dates.format(new Date(iso)),
    money: (euros) => withMinus(money.format(euros)),
    percent: (share) => withMinus(percent.format(share)),
    number: (value) => withMinus(number.format(value)),
    plural: (count) => (plural.select(count) === 'one' ? 'one' : 'other'),
  };
}

/** A real minus: the hyphen of `Intl` is too short beside figures. */
const withMinus = (formatted: string): string => formatted.replace('-', '−');

/** Fills `{{name}}` in a sentence; a value is put in as it is and never filled again. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}

/** Cuts text that must fit a bounded place, at a word where possible. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
