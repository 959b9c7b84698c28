import { CONTROL_FACT_HOLDS, isOfEmployees, looksAtOne, type ControlRow } from './control-profile';

/** Clauses that a control profile speaks for (domain 8.4, K07 to K14). */
export const CONTROL_CLAUSES = ['K07', 'K08', 'K09', 'K10', 'K11', 'K12', 'K13', 'K14', 'K15'] as const;
export type ControlClause = (typeof CONTROL_CLAUSES)[number];

export interface ClauseSuggestion {
  readonly clause: ControlClause;
  /** The stricter wording where the profile shows the single person, or nobody knows how long data stay. */
  readonly variant: 'BALANCED' | 'EMPLOYEE';
  readonly why:
    | 'PER_PERSON'
    | 'IDENTIFIABLE'
    | 'SMALL_GROUP'
    | 'MONITORING'
    | 'LOGS'
    | 'CATALOGUE'
    | 'ACCESS'
    | 'RETENTION'
    | 'RETENTION_UNKNOWN'
    | 'TRAINING';
  readonly rows: readonly string[];
}

/** The clauses that the rows speak for, each with its reason and the rows behind it; in the order of the library. */
export function suggestClauses(rows: readonly ControlRow[]): ClauseSuggestion[] {
  const seen = rows.filter(CONTROL_FACT_HOLDS.performanceDataDerivable);
  const small = rows.filter(CONTROL_FACT_HOLDS.smallGroupData);
  const logs = rows.filter(CONTROL_FACT_HOLDS.logsUserActivity);
  const tracked = rows.filter(
    (row) => CONTROL_FACT_HOLDS.locationTracking(row) || CONTROL_FACT_HOLDS.scoringOfEmployees(row),
  );
  const own = rows.filter(isOfEmployees);
  const watched = union(rows, seen, small, logs, tracked);
  const single = own.filter(looksAtOne);
  const unknown = own.filter(({ retentionDays }) => retentionDays === null);
  const trained = rows.filter(CONTROL_FACT_HOLDS.trainsOnEmployeeData);
  const all: (ClauseSuggestion | null)[] = [
    seen.length > 0
      ? suggestion('K07', 'EMPLOYEE', 'PER_PERSON', seen)
      : small.length > 0
        ? suggestion('K07', 'EMPLOYEE', 'SMALL_GROUP', small)
        : suggestion('K07', 'BALANCED', 'LOGS', logs),
    suggestion('K08', 'BALANCED', 'MONITORING', watched),
    suggestion('K09', 'BALANCED', 'LOGS', logs),
    suggestion('K10', 'BALANCED', 'CATALOGUE', own),
    watched.length > 0 ? suggestion('K11', 'BALANCED', 'IDENTIFIABLE', single) : null,
    suggestion('K12', 'BALANCED', 'ACCESS', own),
    suggestion('K13', 'BALANCED', 'LOGS', logs),
    unknown.length > 0
      ? suggestion('K14', 'EMPLOYEE', 'RETENTION_UNKNOWN', unknown)
      : suggestion('K14', 'BALANCED', 'RETENTION', own),
    suggestion('K15', 'EMPLOYEE', 'TRAINING', trained),
  ];
  return all.filter((one) => one !== null);
}

const suggestion = (
  clause: ControlClause,
  variant: ClauseSuggestion['variant'],
  why: ClauseSuggestion['why'],
  rows: readonly ControlRow[],
): ClauseSuggestion | null =>
  rows.length > 0 ? { clause, variant, why, rows: rows.map(({ id }) => id) } : null;

const union = (rows: readonly ControlRow[], ...parts: readonly (readonly ControlRow[])[]): ControlRow[] =>
  rows.filter((row) => parts.some((part) => part.includes(row)));
