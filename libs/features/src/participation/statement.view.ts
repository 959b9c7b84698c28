import type { RuleId } from '@einklang/domain';
import type { StatementBody } from '@einklang/policy';
import type { Position } from './positions';

export class StatementView {
  id!: string;
  body!: StatementBody;
  position!: Position;
  text!: string;
  demands!: string[];
  /** Extract of the resolution that carries it. */
  extractId!: string | null;
  givenByName!: string;
  givenOn!: string;
  givenAt!: Date;
  /** False where the body has spoken again since. */
  isNewest!: boolean;
}

export class StatementRequestView {
  id!: string;
  body!: StatementBody;
  dueOn!: string;
  note!: string;
  requestedByName!: string;
  requestedAt!: Date;
  /** The body has spoken since. */
  answered!: boolean;
}

export class StatementListMay {
  /** Bodies that I may speak for. */
  give!: StatementBody[];
  request!: boolean;
}

/** A body that has a position or can be asked for one. */
export class PositionBodyView {
  body!: StatementBody;
  /** The rule that asks for its position. */
  because!: RuleId | null;
  /** Should be asked: by a rule, or because it speaks for the workforce. */
  owed!: boolean;
  /** Somebody holds the office at this moment. */
  isHeld!: boolean;
}

/** BT-10: what each body says, the newest first, and what it was asked for. */
export class StatementList {
  items!: StatementView[];
  nextCursor!: string | null;
  requests!: StatementRequestView[];
  bodies!: PositionBodyView[];
  may!: StatementListMay;
}
