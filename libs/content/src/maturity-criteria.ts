import type { MaturityArea, MaturityItem } from '@einklang/domain';
import type { Bilingual } from './catalogue';

/** A statement of the maturity check that each side rates from 0 to 4. */
export interface MaturityCriterion {
  readonly id: MaturityItem;
  readonly text: Bilingual;
}

export interface MaturityAreaContent {
  readonly id: MaturityArea;
  readonly name: Bilingual;
  readonly items: readonly MaturityCriterion[];
}

/** What a rating from 0 to 4 means (domain 5.1). */
export const MATURITY_SCALE: readonly Bilingual[] = [
  { de: 'nicht vorhanden', en: 'not in place' },
  { de: 'erste Ansätze', en: 'first steps' },
  { de: 'teilweise umgesetzt', en: 'partly in place' },
  { de: 'weitgehend umgesetzt', en: 'largely in place' },
  { de: 'durchgängig und überprüft', en: 'throughout, and checked' },
];
