import type { SurveyDimension, SurveyOutlook, SurveyState, SurveyWord, VoicedSide } from '@einklang/domain';

export class SurveyTextView {
  de!: string;
  en!: string;
  /** Plain German, where there is some. */
  simple?: string;
}

export class SurveyQuestionView {
  id!: string;
  dim!: SurveyDimension | 'OWN';
  /** Agreement is bad news. */
  reverse!: boolean;
  text!: SurveyTextView;
  /** A question of the company: in no dimension and no index. */
  own?: boolean;
}

export class SurveyGroupView {
  id!: string;
  name!: string;
  headcount!: number;
  /** Whether its answers can be shown later (S13). */
  outlook!: SurveyOutlook;
}

/** What one side has said to the version that stands now. */
export class SurveyWordView {
  kind!: SurveyWord;
  side!: VoicedSide;
  byName!: string;
  at!: Date;
}

export const SURVEY_GAPS = ['GROUPS', 'TOO_SMALL', 'CLOSES_ON', 'QUESTIONS'] as const;
export type SurveyGap = (typeof SURVEY_GAPS)[number];

export class SurveyMay {
  edit!: boolean;
  release!: boolean;
  start!: boolean;
  print!: boolean;
  close!: boolean;
  publish!: boolean;
  cancel!: boolean;
  checkTexts!: boolean;
}

export class SurveyView {
  id!: string;
  initiativeId!: string;
  /** 1, 2, …: the waves of an initiative. */
  number!: number;
  template!: string;
  title!: string;
  purpose!: string;
  questions!: SurveyQuestionView[];
  openText!: boolean;
  groups!: SurveyGroupView[];
  /** Everybody who may take part. */
  eligible!: number;
  threshold!: number;
  closesOn!: string | null;
  state!: SurveyState;
  version!: number;
  words!: SurveyWordView[];
  /** What is missing before it can be released. */
  gaps!: SurveyGap[];
  editedByName!: string;
  editedAt!: Date;
  openedOn!: string | null;
  closedOn!: string | null;
  publishedOn!: string | null;
  /** All groups together, and only from the threshold on; null else. */
  answers!: number | null;
  may!: SurveyMay;
}

/** »Keine Befragung vereinbart«: who of both said so. */
export class SurveyWaiverView {
  employer!: boolean;
  council!: boolean;
  /** What the reader's own side said; null for those who speak for neither. */
  mine!: boolean | null;
}

export class SurveyListMay {
  draft!: boolean;
  waive!: boolean;
}

export class SurveyList {
  /** The waves of this initiative, the newest first. */
  items!: SurveyView[];
  nextCursor!: string | null;
  /** How many are affected, as far as that is recorded; below 8 there is a dialogue instead (rule 7). */
  affected!: number | null;
  waiver!: SurveyWaiverView;
  may!: SurveyListMay;
}
