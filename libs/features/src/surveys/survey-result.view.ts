import type { SurveyDimension, SurveySignal } from '@einklang/domain';
import { SurveyTextView } from './survey.view';

export class SurveyCellView {
  kind!: 'VALUE' | 'TOO_FEW' | 'NO_DATA';
  /** 0 to 100. */
  score!: number | null;
  /** 1 to 5, recoded where agreement is bad news. */
  mean!: number | null;
  signal!: SurveySignal | null;
}

/** The whole first, then each group. */
export class SurveyColumnView {
  groupId!: string | null;
  name!: string | null;
  headcount!: number;
  /** Answers; null where saying it would give a group away. */
  count!: number | null;
}

export class SurveyRowView {
  kind!: 'INDEX' | 'DIMENSION' | 'ITEM';
  /** Item or dimension; INDEX for the index. */
  id!: string;
  dim!: SurveyDimension | 'OWN' | null;
  text!: SurveyTextView | null;
  /** How often 0, 1, 2, 3, 4 and 5 were answered, of the whole only. */
  distribution!: number[] | null;
  /** One for each column. */
  cells!: SurveyCellView[];
}

/** What was published, once and for all; nothing else of the answers exists any more. */
export class SurveyTableView {
  shows!: 'NOTHING' | 'TOTAL' | 'GROUPS';
  threshold!: number;
  columns!: SurveyColumnView[];
  rows!: SurveyRowView[];
}

export class SurveyResultView extends SurveyTableView {
  surveyId!: string;
  initiativeId!: string;
  initiativeTitle!: string | null;
  number!: number;
  template!: string;
  title!: string;
  openedOn!: string;
  closedOn!: string;
  publishedOn!: string;
  openText!: boolean;
  /** Free answers that one person of each side has read for names, in no order. */
  voices!: string[];
  /** Results of the same initiative, the newest first. */
  waves!: SurveyWaveView[];
}

export class SurveyWaveView {
  surveyId!: string;
  number!: number;
  title!: string;
  closedOn!: string;
}

export class SurveyResultBrief {
  surveyId!: string;
  initiativeId!: string;
  number!: number;
  title!: string;
  closedOn!: string;
  publishedOn!: string;
  /** Answers of all groups together. */
  count!: number | null;
  invited!: number;
  index!: SurveyCellView;
}

export class SurveyResultList {
  items!: SurveyResultBrief[];
  nextCursor!: string | null;
}

/** A free answer that waits for one person of each side. */
export class SurveyFreeTextView {
  id!: string;
  body!: string;
  /** What my side has said; null while it has not. */
  mine!: boolean | null;
}

export class SurveyFreeTextList {
  items!: SurveyFreeTextView[];
  nextCursor!: string | null;
  /** Whether each side has read them; afterwards nothing waits any more. */
  employerChecked!: boolean;
  councilChecked!: boolean;
}
