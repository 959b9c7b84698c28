import type { RoomKind } from '@einklang/policy';

export class TaskMay {
  /** Not what is due today or overdue, and not what others owe. */
  snooze!: boolean;
}

/** Something that waits for a side. Words come from `kind`. */
export class TaskView {
  id!: string;
  kind!: string;
  /** Null for what concerns the whole company. */
  initiativeId!: string | null;
  initiativeTitle!: string | null;
  room!: RoomKind;
  subjectType!: string;
  subjectId!: string;
  debtor!: string;
  creditor!: string;
  assigneeName!: string | null;
  dueOn!: string | null;
  deadlineKind!: string;
  openedAt!: Date;
  /** Put off by me until this day; null once the day has come, or when it is due. */
  backOn!: string | null;
  may!: TaskMay;
}

export class TaskList {
  items!: TaskView[];
  nextCursor!: string | null;
}

/** Something one person is told. Words come from `kind` and `params`. */
export class NotificationView {
  id!: string;
  kind!: string;
  initiativeId!: string | null;
  initiativeTitle!: string | null;
  room!: RoomKind;
  subjectType!: string;
  subjectId!: string;
  params!: Record<string, unknown>;
  createdAt!: Date;
  readAt!: Date | null;
  /** When it came to the top of the list: when it was told, or when it was back after having been put off. */
  shownAt!: Date;
  /** Put off by me until this day; null once the day has come. */
  backOn!: string | null;
}

export class NotificationList {
  items!: NotificationView[];
  nextCursor!: string | null;
}

export class InboxCounts {
  mine!: number;
  theirs!: number;
  unread!: number;
  /** Put off by me until another day: tasks, and news. */
  tasksLater!: number;
  newsLater!: number;
}

export class SnoozeView {
  /** The day on which it is back. */
  backOn!: string;
}
