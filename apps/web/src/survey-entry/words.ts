import { SURVEY_OPEN_QUESTION, SURVEY_SCALE } from '@einklang/content/survey-templates';
import { surveyEntry as de } from '@einklang/texts/de/survey-entry';
import { surveyEntry as en } from '@einklang/texts/en/survey-entry';
import { fill, plural } from '@einklang/texts/fill';
import { createContext, useContext } from 'react';
import type { Ballot } from './doors';
import type { Choice, Looks } from './draft';

const TEXTS = { de, en };
type Key = Exclude<keyof typeof de, 'plain'>;
type Question = Ballot['questions'][number]['text'];
type Values = Readonly<Record<string, string | number>>;

export interface Words {
  readonly looks: Looks;
  t(key: Key, values?: Values): string;
  /** `<key>_one` or `<key>_other`. */
  count(key: 'codeLength' | 'startMinutes', count: number): string;
  /** A calendar date, written out. */
  day(iso: string): string;
  /** A question in the chosen language; in plain German where somebody wrote it. */
  question(text: Question): string;
  /** The one that is answered in one's own words. */
  readonly openQuestion: string;
  choice(choice: Choice): string;
}

/** The words of this page in the chosen language; plain ones take the place of those that have them. */
export function wordsOf(looks: Looks): Words {
  const { plain, ...texts } = TEXTS[looks.locale];
  const chosen: Readonly<Record<string, string>> = looks.plain ? { ...texts, ...plain } : texts;
  const question = (text: Question): string =>
    (looks.plain && looks.locale === 'de' ? text.simple : null) ?? text[looks.locale];
  return {
    looks,
    t: (key, values = {}) => fill(chosen[key] ?? key, values),
    count: (key, count) => plural(chosen, key, count, looks.locale),
    day: (iso) =>
      new Intl.DateTimeFormat(looks.locale === 'de' ? 'de-DE' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(iso)),
    question,
    openQuestion: question(SURVEY_OPEN_QUESTION),
    choice: (choice) => {
      const scale = SURVEY_SCALE.find(({ value }) => value === choice);
      return chosen[`value${choice}`] ?? scale?.[looks.locale] ?? chosen['skip'] ?? '';
    },
  };
}

export const WordsContext = createContext<Words>(wordsOf({ locale: 'de', plain: false, large: false }));
export const useWords = (): Words => useContext(WordsContext);
