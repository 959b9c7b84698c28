import {
  BENEFIT_LABELS,
  EVIDENCE_LABELS,
  ONE_OFF_COST_LABELS,
  RUNNING_COST_LABELS,
} from '@einklang/content/cost-benefit-categories';
import { BENEFIT_CATEGORIES, EVIDENCE_KINDS, ONE_OFF_CATEGORIES, RUNNING_CATEGORIES } from '@einklang/domain';
import { LOCALES, textsOf, type Locale } from '@einklang/texts';

/** The columns of a table of lines, in the order of an export. */
export const LINE_COLUMNS = [
  'area',
  'category',
  'label',
  'amount',
  'perCase',
  'fromYear',
  'untilYear',
  'evidence',
  'note',
] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

export const AREAS = ['benefits', 'oneOff', 'running'] as const;
export type Area = (typeof AREAS)[number];

type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

const CATEGORIES: Readonly<Record<Area, { ids: readonly string[]; labels: Labels }>> = {
  benefits: { ids: BENEFIT_CATEGORIES, labels: BENEFIT_LABELS },
  oneOff: { ids: ONE_OFF_CATEGORIES.map(({ id }) => id), labels: ONE_OFF_COST_LABELS },
  running: { ids: RUNNING_CATEGORIES.map(({ id }) => id), labels: RUNNING_COST_LABELS },
};

/** The word of a category in a language. */
export const categoryWord = (area: Area, id: string, locale: Locale): string =>
  CATEGORIES[area].labels[id]?.[locale] ?? id;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds an id by itself or by its word in either language, however it is written. */
const finder = <Id extends string>(ids: readonly Id[], wordOf: (id: Id, locale: Locale) => string) => {
  const known = new Map<string, Id>();
  for (const id of ids)
    for (const word of [id, ...LOCALES.map((one) => wordOf(id, one))]) known.set(plain(word), id);
  return (text: string): Id | undefined => known.get(plain(text));
};

const tableTexts = (locale: Locale) => textsOf(locale).businessCase.table;

export const columnOf = finder(LINE_COLUMNS, (column, locale) => tableTexts(locale).columns[column]);
export const areaOf = finder(AREAS, (area, locale) => tableTexts(locale).areas[area]);
export const evidenceOf = finder(EVIDENCE_KINDS, (kind, locale) => EVIDENCE_LABELS[kind][locale]);
export const yesNoOf = finder(['yes', 'no', 'true', 'false'], (word, locale) =>
  ['yes', 'true'].includes(word) ? tableTexts(locale).yes : tableTexts(locale).no,
);

const finders = Object.fromEntries(
  AREAS.map((area) => [area, finder(CATEGORIES[area].ids, (id, locale) => categoryWord(area, id, locale))]),
) as Record<Area, (text: string) => string | undefined>;

/** The category that is meant by a word within a part. */
export const categoryOf = (area: Area, text: string): string | undefined => finders[area](text);
