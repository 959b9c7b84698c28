import type { ConcernCategoryId } from '@einklang/content';
import type { ConcernState } from '@einklang/domain';
import type { ConcernAddressee } from '@einklang/policy';

export class PublicMeasureView {
  text!: string;
  clause!: string | null;
  ownerName!: string;
  dueOn!: string;
  doneOn!: string | null;
}

/** What everybody in the company reads of a concern: never the words, unless both sides released them. */
export class PublicConcernView {
  id!: string;
  code!: ConcernCategoryId;
  group!: string;
  raisedOn!: string;
  state!: ConcernState;
  /** Null until both sides released it. */
  body!: string | null;
  answer!: string;
  answeredOn!: string | null;
  reasons!: string;
  measures!: PublicMeasureView[];
  /** I raised it, with my name. */
  mine!: boolean;
}

/** To whom I can speak with my name, and who that is. */
export class ConcernListenerView {
  id!: ConcernAddressee;
  names!: string[];
}

/** An initiative that everybody may say something about. */
export class ConcernTopicView {
  initiativeId!: string;
  title!: string;
  /** It is over: to read, no longer to write. */
  open!: boolean;
  /** Groups of at least five people. */
  groups!: string[];
  answerDays!: number;
  listeners!: ConcernListenerView[];
  /** The newest day first. */
  concerns!: PublicConcernView[];
}

export class ConcernTopicEntry {
  initiativeId!: string;
  title!: string;
  open!: boolean;
  concerns!: number;
  unanswered!: number;
}

export class ConcernTopicList {
  items!: ConcernTopicEntry[];
  nextCursor!: string | null;
}

/** It has arrived. By which id the others read it is not said: that would lead back. */
export class ConcernGiven {
  anonymous!: boolean;
}
