import { formatsOf, textsOf, type Formats, type Locale, type Texts } from '@einklang/texts';

/** Words, dates and numbers in the language of one document. */
export interface ReportFormat {
  readonly locale: Locale;
  readonly region: string;
  readonly words: Texts['reports'];
  /** A calendar date or an instant, written out: '22. November 2026'. */
  date(iso: string): string;
  /** Whole euros: '25.444 €'. */
  money(euros: number): string;
  /** A share between 0 and 1 as per cent, with one decimal at most. */
  percent(share: number): string;
  /** One decimal at most. */
  number(value: number): string;
}

const TAGS: Readonly<Record<Locale, { tag: string; region: string }>> = {
  de: { tag: 'de-DE', region: 'DE' },
  en: { tag: 'en-GB', region: 'GB' },
};

export function reportFormat(locale: Locale): ReportFormat {
  const { tag, region } = TAGS[locale];
  const formats: Formats = formatsOf(locale);
  const longDate = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'Europe/Berlin' });
  return {
    locale,
    region,
    words: textsOf(locale).reports,
    date: (iso) => longDate.format(new Date(iso)),
    money: (euros) => withMinus(formats.money(Math.round(euros))),
    percent: (share) => withMinus(formats.percent(share, 1)),
    number: (value) => withMinus(formats.number(value, 1)),
  };
}

/** A real minus: the hyphen of `Intl` is too short beside figures. */
const withMinus = (formatted: string): string => formatted.replace('-', '−');

/** Cuts text that must fit a bounded place, at a word where possible. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
