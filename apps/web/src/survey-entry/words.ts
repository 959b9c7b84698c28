import { surveyEntry as de } from '@einklang/texts/de/survey-entry';
import { surveyEntry as en } from '@einklang/texts/en/survey-entry';
import { fill, plural } from '@einklang/texts/fill';
import { createContext, useContext } from 'react';
import type { Ballot } from './doors';
import type { Looks } from './draft';

const TEXTS = { de, en };
type Key = Exclude<keyof typeof de, 'plain'>;
type Values = Readonly<Record<string, string | number>>;

export interface Words {
  readonly looks: Looks;
  t(key: Key, values?: Values): string;
  /** `<key>_one` or `<key>_other`. */
  count(key: 'codeLength' | 'startMinutes', count: number): string;
  /** A calendar date, written out. */
  day(iso: string): string;
  /** A question in the chosen language; in plain German where somebody wrote it. */
  question(question: Ballot['questions'][number]): string;
}

/** The words of this page in the chosen language; plain ones take the place of those that have them. */
export function wordsOf(looks: Looks): Words {
  const { plain, ...texts } = TEXTS[looks.locale];
  const chosen: Readonly<Record<string, string>> = looks.plain ? { ...texts, ...plain } : texts;
  return {
    looks,
    t: (key, values = {}) => fill(chosen[key] ?? key, values),
    count: (key, count) => plural(chosen, key, count, looks.locale),
    day: (iso) =>
      new Intl.DateTimeFormat(looks.locale === 'de' ? 'de-DE' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(iso)),
    question: ({ text }) => (looks.plain && looks.locale === 'de' ? text.simple : null) ?? text[looks.locale],
  };
}

export const WordsContext = createContext<Words>(wordsOf({ locale: 'de', plain: false, large: false }));
export const useWords = (): Words => useContext(WordsContext);
