import { SYSTEM_HOSTINGS, SYSTEM_STATUSES } from '@einklang/domain';
import { LOCALES, textsOf, type Locale } from '@einklang/texts';

/** Columns that an import takes, in the order of an export. */
export const LIST_COLUMNS = [
  'id',
  'product',
  'vendor',
  'modules',
  'purpose',
  'area',
  'users',
  'hosting',
  'administrator',
  'status',
  'responsible',
  'contractUntil',
  'finding',
  'catalogue',
  'otherAgreement',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What an export shows besides, and nobody can change by a list. */
export const SHOWN_COLUMNS = ['result', 'agreement', 'unregulated', 'lastReview', 'nextReview'] as const;

/** Other names under which lists of software have these columns. */
const OTHER_NAMES: Partial<Record<ListColumn, readonly string[]>> = {
  product: ['produkt', 'produktname', 'software', 'name', 'anwendung', 'programm', 'application', 'product'],
  vendor: ['anbieter', 'lieferant', 'manufacturer', 'supplier'],
  modules: ['modul', 'funktionen', 'functions'],
  purpose: ['wofür', 'prozess', 'prozesse', 'einsatzzweck', 'processes'],
  area: ['abteilung', 'department'],
  users: ['nutzer', 'anzahl nutzer', 'anwender', 'benutzer', 'lizenzen', 'user count', 'licences'],
  administrator: ['admin', 'administrator', 'administratorin'],
  status: ['status'],
  responsible: ['verantwortliche', 'ansprechpartner', 'owner'],
  contractUntil: ['vertragsende', 'laufzeit bis', 'contract end'],
  finding: ['auffälligkeiten', 'bemerkung', 'notiz', 'note', 'finding'],
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds an id by itself, by its word in either language or by another name, however it is written. */
const finder = <Id extends string>(
  ids: readonly Id[],
  wordsOf: (id: Id, locale: Locale) => readonly string[],
): ((text: string) => Id | undefined) => {
  const known = new Map<string, Id>();
  for (const id of ids)
    for (const word of [id, ...LOCALES.flatMap((locale) => wordsOf(id, locale))]) known.set(plain(word), id);
  return (text) => known.get(plain(text));
};

export const columnOf = finder(LIST_COLUMNS, (column, locale) => [
  textsOf(locale).systems.list.columns[column],
  ...(OTHER_NAMES[column] ?? []),
]);
export const statusOf = finder(SYSTEM_STATUSES, (status, locale) => [
  textsOf(locale).systems.statuses[status],
]);
const SHORT_HOSTINGS = { DEVICE: ['gerät'], ON_PREMISES: ['server', 'on premise', 'lokal'], CLOUD: ['saas'] };
export const hostingOf = finder(SYSTEM_HOSTINGS, (hosting, locale) => [
  textsOf(locale).systems.hostings[hosting],
  ...SHORT_HOSTINGS[hosting],
]);
