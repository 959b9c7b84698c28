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
  /** Which form of its text is hashed: 2 covers everything here, 1 neither company, room nor initiative. */
  format!: number;
  companyId!: string;
  roomId!: string;
  seq!: number;
  at!: Date;
  actorId!: string | null;
  event!: string;
  subjectType!: string;
  subjectId!: string;
  initiativeId!: string | null;
  data!: Record<string, unknown>;
  prevHash!: string;
  hash!: string;
}

export class ChainPart {
  items!: ChainEntryView[];
  /** `after` of the next part; null at the end of the chain. */
  nextAfter!: number | null;
}
