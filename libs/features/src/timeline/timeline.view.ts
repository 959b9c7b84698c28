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
  initiativeTitle!: string | null;
  room!: RoomKind;
  data!: Record<string, unknown>;
  hash!: string;
}

export class TimelineList {
  items!: TimelineEntryView[];
  nextCursor!: string | null;
}

/** An entry as it is hashed: what anybody needs to verify the chain by themselves. */
export class ChainEntryView {
  seq!: number;
  at!: Date;
  actorId!: string | null;
  event!: string;
  subjectType!: string;
  subjectId!: string;
  data!: Record<string, unknown>;
  prevHash!: string;
  hash!: string;
}

export class ChainPart {
  items!: ChainEntryView[];
  /** `after` of the next part; null at the end of the chain. */
  nextAfter!: number | null;
}
