import type { DpiaCriterion } from './dpia';
import type { IsoDate } from './iso-date';

/** Chapters of the assessment that somebody writes (domain 7.7); advice, decision and review stand beside them. */
export const DPIA_CHAPTERS = ['DESCRIPTION', 'NECESSITY', 'RISKS', 'MEASURES', 'VIEWS', 'RESIDUAL'] as const;
export type DpiaChapter = (typeof DPIA_CHAPTERS)[number];

export const RESIDUAL_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type ResidualLevel = (typeof RESIDUAL_LEVELS)[number];

/** WAIVED: no assessment, which needs the officer's statement. CONSULT_AUTHORITY: Art. 36 GDPR. */
export const DPIA_DECISIONS = ['GO', 'GO_WITH_MEASURES', 'CONSULT_AUTHORITY', 'STOP', 'WAIVED'] as const;
export type DpiaDecision = (typeof DPIA_DECISIONS)[number];

export interface DpiaDocument {
  /** Criteria beyond those that follow from the facts. */
  readonly criteria: readonly DpiaCriterion[];
  readonly chapters: Readonly<Record<DpiaChapter, string>>;
  readonly residual: ResidualLevel | null;
  /** Null = put forward for advice and views, not yet decided. */
  readonly decision: DpiaDecision | null;
  readonly waiver: string;
  readonly reviewOn: IsoDate | null;
}

/** The newest advice of the data protection officer. */
export interface DpiaAdvice {
  readonly position: 'AGREE' | 'WITH_CONDITIONS' | 'REJECT';
  /** The officer holds it to be unlawful: advisory, visible to everybody. */
  readonly unlawful: boolean;
}

/** What stands between a document and its publication. */
export type DpiaGap =
  | DpiaChapter
  | 'RESIDUAL_LEVEL'
  | 'REVIEW_ON'
  | 'REVIEW_PAST'
  | 'ADVICE'
  | 'AUTHORITY'
  | 'WAIVER_REASON'
  | 'WAIVER_REFUSED';

/**
 * What is missing before the document can be published as it is. To be put forward it must describe the processing; to
 * be decided it must be whole, and the officer must have been asked (Art. 35 (2) GDPR). With a high residual risk the
 * authority is consulted first (Art. 36 (1)), so there is no »go«.
 */
export function dpiaGaps(document: DpiaDocument, advice: DpiaAdvice | null, today: IsoDate): DpiaGap[] {
  const { decision } = document;
  if (decision === null) return chapterGaps(document, ['DESCRIPTION']);
  if (decision === 'WAIVED') return waiverGaps(document, advice);
  const gaps: DpiaGap[] = chapterGaps(document, DPIA_CHAPTERS);
  if (document.residual === null) gaps.push('RESIDUAL_LEVEL');
  if (document.reviewOn === null) gaps.push('REVIEW_ON');
  else if (document.reviewOn <= today) gaps.push('REVIEW_PAST');
  if (advice === null) gaps.push('ADVICE');
  if (document.residual === 'HIGH' && isGo(decision)) gaps.push('AUTHORITY');
  return gaps;
}

const chapterGaps = (document: DpiaDocument, wanted: readonly DpiaChapter[]): DpiaGap[] =>
  wanted.filter((chapter) => document.chapters[chapter].trim() === '');

function waiverGaps({ waiver }: DpiaDocument, advice: DpiaAdvice | null): DpiaGap[] {
  const gaps: DpiaGap[] = waiver.trim() === '' ? ['WAIVER_REASON'] : [];
  if (advice === null) return [...gaps, 'ADVICE'];
  return advice.position === 'REJECT' || advice.unlawful ? [...gaps, 'WAIVER_REFUSED'] : gaps;
}

const isGo = (decision: DpiaDecision): boolean => decision === 'GO' || decision === 'GO_WITH_MEASURES';

/**
 * The day since when the duty is met: the newest version is decided, and lets the processing begin. A newer version
 * that is not decided opens it again, and so does a word of the officer that it is unlawful to waive it.
 */
export function dpiaDoneOn(
  newest: { readonly document: DpiaDocument; readonly publishedOn: IsoDate } | null,
  advice: DpiaAdvice | null,
): IsoDate | null {
  const decision = newest?.document.decision ?? null;
  if (newest === null || decision === null || advice === null) return null;
  if (decision === 'WAIVED')
    return waiverGaps(newest.document, advice).length === 0 ? newest.publishedOn : null;
  return isGo(decision) ? newest.publishedOn : null;
}
