/** Every problem the API can answer with, and its HTTP status (RFC 9457). The words are in libs/texts. */
export const PROBLEMS = {
  'input.invalid': 422,
  'input.not-json': 400,
  'input.unsupported-media': 415,
  'input.too-large': 413,
  'request.cross-site': 403,
  'request.throttled': 429,
  'session.required': 401,
  'session.wrong-credentials': 401,
  'session.throttled': 429,
  'session.busy': 503,
  'reset.expired': 410,
  'invitation.expired': 410,
  'password.too-common': 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'version-required': 428,
  'idempotency.mismatch': 422,
  'idempotency.running': 409,
  'membership.conflict': 409,
  'membership.no-council': 409,
  'membership.other-side': 403,
  'membership.last': 409,
  'initiative.already-shortlisted': 409,
  'initiative.closed': 409,
  'initiative.not-shortlisted': 409,
  'comment.resolved': 409,
  'delivery.received': 409,
  'package-item.not-delivered': 409,
  'task.due': 409,
  'package-item.settled': 409,
  'package-item.not-excluded': 409,
  'package-question.answered': 409,
  'package.not-complete': 409,
  'package.not-delivered': 409,
  'package.already-confirmed': 409,
  'agreed-period.settled': 409,
  'agreed-period.own-proposal': 403,
  'consultation.not-yet-held': 409,
  'consultation.held': 409,
  'hearing.not-yet-held': 409,
  'hearing.confirmed': 409,
  'gate.not-current': 409,
  'gate.not-ready': 409,
  'gate.already-decided': 409,
  'gate.outcome-not-possible': 409,
  'gate.resolution-missing': 409,
  'file.empty': 422,
  'file.renamed': 415,
  'file.damaged': 500,
  'declaration.other-side': 403,
  'business-case.incomplete': 409,
  'business-case.missing': 409,
  'rule.not-active': 409,
  'rule.already-contested': 409,
  'rule.not-contested': 409,
  'resolution.impossible': 422,
  'resolution.no-council': 409,
  'resolution.missing': 409,
  'resolution.corrected': 409,
  'resolution.not-provable': 409,
  'extract.delivered': 409,
  'agreement.exists': 409,
  'agreement.wrong-kind': 409,
  'agreement.other-law': 409,
  'agreement.frozen': 409,
  'clause.exists': 409,
  'clause.already-proposed': 409,
  'clause.nothing-proposed': 409,
  'clause.own-proposal': 409,
  'clause.already-agreed': 409,
  'clause.already-parked': 409,
  'clause.already-disputed': 409,
  'clause.variables-open': 409,
  'agreement.not-agreed': 409,
  'agreement.not-frozen': 409,
  'agreement.not-signed': 409,
  'agreement.signed': 409,
  'agreement.displayed': 409,
  'agreement.damaged': 409,
  'signature.mixed-form': 409,
  'signature.exists': 409,
  'signature.missing': 409,
  'signing-copy.not-ready': 409,
  'report.not-failed': 409,
  'cursor.invalid': 422,
  unavailable: 503,
  internal: 500,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** One field that was not accepted: a JSON pointer, a code of its own, and what its message needs. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Thrown anywhere on the server; the one filter turns it into `application/problem+json`. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(code);
    this.status = PROBLEMS[code];
  }
}
