import type { ConcernCategoryId } from '@einklang/content';
import type { ConcernSource, ConcernState } from '@einklang/domain';
import type { Voice } from '@einklang/policy';

export class ConcernMeasureMay {
  complete!: boolean;
}

/** What is done about a concern; a task of its owner until it is done. */
export class ConcernMeasureView {
  id!: string;
  text!: string;
  /** The paragraph of the agreement that shall hold it: a clause of the catalogue. */
  clause!: string | null;
  ownerName!: string;
  dueOn!: string;
  doneOn!: string | null;
  doneNote!: string | null;
  may!: ConcernMeasureMay;
}

export class ConcernMay {
  answer!: boolean;
  decline!: boolean;
  agreeMeasure!: boolean;
  check!: boolean;
  release!: boolean;
}

/** A concern as the joint room reads it: without who raised it. */
export class ConcernView {
  id!: string;
  code!: ConcernCategoryId;
  /** Empty: in general. */
  group!: string;
  raisedOn!: string;
  source!: ConcernSource;
  /** 1 to 5. */
  severity!: number;
  body!: string;
  state!: ConcernState;
  answer!: string;
  answeredBy!: string | null;
  answeredOn!: string | null;
  /** Why it is not followed. */
  reasons!: string;
  checkedBy!: string | null;
  checkedOn!: string | null;
  /** Who raised it; only for the addressee they chose, null for everybody else and without a name. */
  author!: string | null;
  /** Until when it shall be answered, while it is not. */
  answerDueOn!: string | null;
  answerDueKind!: string | null;
  /** Sides that have released the words to everybody; both together make them public. */
  released!: Voice[];
  measures!: ConcernMeasureView[];
  may!: ConcernMay;
}

export class ConcernOwnerView {
  id!: string;
  name!: string;
}

export class ConcernListMay {
  record!: boolean;
}

export class ConcernList {
  /** Unanswered ones first, then the newest day. */
  items!: ConcernView[];
  nextCursor!: string | null;
  /** Groups of at least five people that a concern can be about. */
  groups!: string[];
  /** Working days for an answer, and whether both sides agreed on them. */
  answerDays!: number;
  answerDaysAgreed!: boolean;
  /** Who of my side can take on a measure; empty for those who agree none. */
  owners!: ConcernOwnerView[];
  may!: ConcernListMay;
}
