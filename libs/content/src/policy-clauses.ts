import type { ClauseId } from './clauses';

/**
 * The wording of a clause in a policy of the employer, for companies without a works council (domain 2.6). It is the
 * employer's own directive: it promises, it does not agree, and it never uses the words of a works agreement.
 */
export interface PolicyClause {
  readonly title: string;
  readonly text: string;
}

/** Clauses that only two parties can make (experts and inspection rights of a council) have none. */
export type PolicyClauses = Readonly<Partial<Record<ClauseId, PolicyClause>>>;
