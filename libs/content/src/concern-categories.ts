import type { Bilingual } from './catalogue';
import type { ClauseId } from './clauses';

export const CONCERN_CATEGORY_IDS = [
  'C01',
  'C02',
  'C03',
  'C04',
  'C05',
  'C06',
  'C07',
  'C08',
  'C09',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
] as const;
export type ConcernCategoryId = (typeof CONCERN_CATEGORY_IDS)[number];

export interface ConcernCategory {
  readonly id: ConcernCategoryId;
  readonly label: Bilingual;
  /** How people put it; null where no typical wording is known. */
  readonly example: Bilingual | null;
  readonly measures: readonly Bilingual[];
  /** Clauses that usually answer the concern. */
  readonly clauses: readonly ClauseId[];
  /** C15 is a hope, not a worry: it is recorded as an expected benefit to be kept. */
  readonly positive: boolean;
}
