import type { DeadlineKind, TaskSide } from '@einklang/features/inbox';
import type { RoomKind } from '@einklang/policy';

export const DEADLINE_GROUPS = ['OVERDUE', 'SOON', 'LATER', 'PAUSED'] as const;
export type DeadlineGroup = (typeof DEADLINE_GROUPS)[number];

/** A date that somebody has to keep. Most are agreed; none of them ever stands for a consent. */
export class DeadlineView {
  /** Id of the task. */
  id!: string;
  /** Kind of the task; the words are in libs/texts. */
  kind!: string;
  /** Null for what concerns the whole company. */
  initiativeId!: string | null;
  initiativeTitle!: string | null;
  room!: RoomKind;
  /** OVERDUE, SOON (the next seven days), LATER, PAUSED. */
  group!: DeadlineGroup;
  dueOn!: string | null;
  /** Since when its clock stands still. */
  pausedOn!: string | null;
  deadlineKind!: DeadlineKind;
  /** What it rests on: key of the deadline table, if it has one. */
  deadlineId!: string | null;
  norm!: string | null;
  debtor!: TaskSide;
  assigneeName!: string | null;
  /** My side owes it. */
  mine!: boolean;
}

export class DeadlineList {
  items!: DeadlineView[];
  nextCursor!: string | null;
}
