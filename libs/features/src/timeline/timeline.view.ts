import type { RoomKind } from '@einklang/policy';

/** One act: who, when, what, in which room. */
export class TimelineEntryView {
  id!: string;
  seq!: number;
  at!: Date;
  actorId!: string | null;
  actorName!: string | null;
  event!: string;
  subjectType!: string;
  subjectId!: string;
  initiativeId!: string | null;
  room!: RoomKind;
  data!: Record<string, unknown>;
  hash!: string;
}

export class TimelineList {
  items!: TimelineEntryView[];
  nextCursor!: string | null;
}
