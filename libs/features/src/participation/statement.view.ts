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

/** BT-10: what each body says, the newest first, and what it was asked for. */
export class StatementList {
  items!: StatementView[];
  nextCursor!: string | null;
  requests!: StatementRequestView[];
  may!: StatementListMay;
}
