import { de } from './de';
import { en } from './en';
import type { Shape } from './shape';

export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Keys of the German source; the values are any text. */
export type Texts = Shape<typeof de>;

/** All texts of a language: for mails, reports and tests. The web loads them by feature, see `lazy.ts`. */
export function textsOf(locale: Locale): Texts {
  return locale === 'en' ? en : de;
}
