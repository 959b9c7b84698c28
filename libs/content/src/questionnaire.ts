import type { QuestionId } from '@einklang/domain';
import type { Bilingual } from './catalogue';

export type QuestionBlock =
  'COLLECT' | 'GATHER' | 'SOFTWARE' | 'ACT' | 'CORE' | 'LEARN' | 'AI_ACT' | 'STAFF' | 'VENDOR';

/** One question in words. */
export interface QuestionWords {
  readonly id: QuestionId;
  readonly block: QuestionBlock;
  readonly text: Bilingual;
  /** Where one sees it, for people who did not build the software. */
  readonly example: Bilingual;
  /** The same question, put to the vendor. */
  readonly toVendor: Bilingual;
  /** By the options of `IDENTIFICATION_QUESTIONS`; none where it is yes or no. */
  readonly options: Readonly<Record<string, Bilingual>>;
}
