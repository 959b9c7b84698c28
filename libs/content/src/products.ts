import type { RuleId, SystemFactName } from '@einklang/domain';
import type { Bilingual } from './catalogue';
import type { ClauseId } from './clauses';

export const PRODUCT_IDS = Array.from(
  { length: 32 },
  (_, index) => `P-${String(index + 1).padStart(2, '0')}`,
);

/**
 * A product or kind of product that often holds AI or evaluation of people (domain 4.4). Nothing here says that a
 * product is unlawful or that a given licence contains the function: extent depends on licence and date.
 */
export interface Product {
  readonly id: string;
  readonly name: Bilingual;
  /** What to look out for. */
  readonly lookFor: Bilingual;
  /** Facts that it often makes true. */
  readonly facts: readonly SystemFactName[];
  readonly rules: readonly RuleId[];
  /** Clauses of the library that help. */
  readonly clauses: readonly ClauseId[];
  /** What facts and rules do not say. */
  readonly remark: Bilingual | null;
  /** Names by which people know it, in normal words: what a list of software is matched against. */
  readonly aliases: readonly string[];
  /** One of the list that most companies have: the checklist of an empty register. */
  readonly isCommon: boolean;
}

/** Holds for every entry of the catalogue. */
export const PRODUCT_CAVEAT: Bilingual = {
  de: 'Umfang hängt von Lizenz und Stand ab.',
  en: 'Extent depends on licence and date.',
};
