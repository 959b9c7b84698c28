import type { BoardCompany } from './board.queries';

const LATEST = '9999-12-31';

/** What burns first: overdue, then the nearest date, then what waits, then the name. */
export const burning = (a: BoardCompany, b: BoardCompany): number =>
  b.overdue - a.overdue ||
  (a.nextDueOn ?? LATEST).localeCompare(b.nextDueOn ?? LATEST) ||
  b.waitingForEmployer + b.waitingForCouncil - (a.waitingForEmployer + a.waitingForCouncil) ||
  a.companyName.localeCompare(b.companyName, 'de');
