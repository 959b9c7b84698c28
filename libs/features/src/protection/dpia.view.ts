import type { DpiaAdvice, DpiaCriterion, DpiaGap, DpiaGround } from '@einklang/domain';
import type { DpiaDocumentDto } from './dpia.dto';

export class DpiaDraftView {
  version!: number;
  document!: DpiaDocumentDto;
  isOpen!: boolean;
  updatedByName!: string | null;
  updatedAt!: Date | null;
}

export class DpiaVersionView {
  number!: number;
  document!: DpiaDocumentDto;
  publishedByName!: string;
  publishedAt!: Date;
}

/** What the data protection officer says to a version. */
export class DpiaAdviceView {
  number!: number;
  position!: DpiaAdvice['position'];
  text!: string;
  unlawful!: boolean;
  personName!: string;
  at!: Date;
}

export class DpiaThresholdView {
  /** Criteria that follow from the facts: nobody declares them away. */
  derived!: DpiaCriterion[];
  /** Criteria that the newest version adds. */
  declared!: DpiaCriterion[];
  grounds!: DpiaGround[];
  needed!: boolean;
}

export class DpiaAssessmentMay {
  draft!: boolean;
  publish!: boolean;
  advise!: boolean;
}

/** BT-8: whether an assessment is due, the assessment, and what the officer says to it. */
export class DpiaAssessmentView {
  threshold!: DpiaThresholdView;
  /** The employer's side alone; null for everybody else. */
  draft!: DpiaDraftView | null;
  /** What is missing before the draft can be published; empty for everybody else. */
  gaps!: DpiaGap[];
  /** What was published, the newest first. */
  versions!: DpiaVersionView[];
  advice!: DpiaAdviceView[];
  /** The day since when the duty is met. */
  doneOn!: string | null;
  may!: DpiaAssessmentMay;
}
