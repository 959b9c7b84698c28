import type { RoomKind } from '@einklang/policy';

/** Something that waits for a side. Words come from `kind`. */
export class TaskView {
  id!: string;
  kind!: string;
  initiativeId!: string;
  initiativeTitle!: string;
  room!: RoomKind;
  subjectType!: string;
  subjectId!: string;
  debtor!: string;
  creditor!: string;
  assigneeName!: string | null;
  dueOn!: string | null;
  deadlineKind!: string;
  openedAt!: Date;
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
}

export class NotificationList {
  items!: NotificationView[];
  nextCursor!: string | null;
}

export class InboxCounts {
  mine!: number;
  theirs!: number;
  unread!: number;
}
