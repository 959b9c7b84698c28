/** A field that the server refused: where it stands in what was sent, and why. */
export interface FieldProblem {
  /** JSON pointer: `/items/0/title`. */
  pointer: string;
  code: string;
  detail?: string;
}

/** An answer that is no success. `status` 0 means that there was no answer at all. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly requestId: string | undefined,
    readonly fields: readonly FieldProblem[],
    /** The words of the server, with the numbers and names that belong into them. */
    readonly detail?: string,
  ) {
    super(`${status} ${code}`);
    this.name = 'ApiProblem';
  }

  /** Whether the same request may succeed when it is simply sent again. */
  get isTransient(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

interface ProblemBody {
  code?: unknown;
  detail?: unknown;
  requestId?: unknown;
  errors?: unknown;
}

const codeByStatus: Record<number, string> = {
  401: 'session.required',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'stale',
  413: 'too-large',
  422: 'input.invalid',
  428: 'version-required',
  429: 'session.throttled',
  503: 'unavailable',
};

function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === 'object' && value !== null && 'pointer' in value && 'code' in value;
}

/** Reads a problem body; a proxy's page or an empty body still gives a problem with a fitting code. */
export function problemOf(status: number, body: unknown, requestId?: string | null): ApiProblem {
  const problem: ProblemBody = typeof body === 'object' && body !== null ? body : {};
  const code = typeof problem.code === 'string' ? problem.code : (codeByStatus[status] ?? 'internal');
  const id = typeof problem.requestId === 'string' ? problem.requestId : (requestId ?? undefined);
  const fields = Array.isArray(problem.errors) ? problem.errors.filter(isFieldProblem) : [];
  const detail = typeof problem.detail === 'string' ? problem.detail : undefined;
  return new ApiProblem(status, code, id, fields, detail);
}

export function noConnection(): ApiProblem {
  return new ApiProblem(0, 'network', undefined, []);
}
