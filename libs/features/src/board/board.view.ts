import type { Mandate } from '@einklang/policy';

export class BoardStageCount {
  stage!: string;
  count!: number;
}

/** One client company on a consultant's board: status only, never content (COI-10). */
export class BoardCompanyView {
  companyId!: string;
  companyName!: string;
  representationType!: string;
  mandate!: Mandate;
  mandateUntil!: Date | null;
  stages!: BoardStageCount[];
  /** Open tasks by who owes them. */
  waitingForEmployer!: number;
  waitingForCouncil!: number;
  overdue!: number;
  /** Systems in the KI-Verzeichnis that no rule covers. */
  unregulatedSystems!: number;
  nextDueOn!: string | null;
  lastActivityAt!: Date | null;
}

export class BoardList {
  items!: BoardCompanyView[];
  nextCursor!: string | null;
}
