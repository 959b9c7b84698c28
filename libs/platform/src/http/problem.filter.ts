import { Problem, type ProblemCode } from '@einklang/problems';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EinklangRequest } from './request';

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'input.not-json',
  401: 'session.required',
  403: 'forbidden',
  404: 'not-found',
  413: 'input.too-large',
  415: 'input.unsupported-media',
  429: 'request.throttled',
  503: 'unavailable',
};

/** PostgreSQL's own words for »busy« and »not there«: a retry helps, nothing was changed. */
const UNAVAILABLE = new Set([
  '57014',
  '55P03',
  '57P01',
  '57P03',
  '53300',
  '08006',
  '08001',
  '40001',
  '40P01',
  'ECONNREFUSED',
  'ECONNRESET',
]);

/** The one place where an error becomes an answer: RFC 9457, in the reader's language, without inner details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<EinklangRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problemOf(error);
    if (problem.status >= 500)
      this.logger.error({
        requestId: request.id,
        code: problem.code,
        error: error instanceof Error ? error.stack : String(error),
      });
    const locale = localeOf(request);
    const { problems, gates } = textsOf(locale);
    const texts: Readonly<Record<string, string>> = { ...gates.criteria, ...problems };
    const words = (code: string, params: Readonly<Record<string, string | number>> = {}) =>
      fill(texts[code] ?? texts['input.invalid'] ?? code, params);
    if (problem.params['retryAfter'] !== undefined)
      void reply.header('retry-after', String(problem.params['retryAfter']));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send({
        type: `/hilfe/meldungen#${problem.code}`,
        title: words(problem.code, problem.params),
        status: problem.status,
        code: problem.code,
        detail: words(problem.code, problem.params),
        requestId: request.id,
        ...(problem.fields.length > 0 && {
          errors: problem.fields.map((field) => ({
            pointer: field.pointer,
            code: field.code,
            detail: words(field.code, field.params),
          })),
        }),
      });
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    const known = status === undefined ? undefined : BY_STATUS[status];
    if (known) return new Problem(known);
    return (
      this.databaseProblem(error) ??
      new Problem(status !== undefined && status < 500 ? 'input.invalid' : 'internal')
    );
  }

  private databaseProblem(error: unknown): Problem | undefined {
    const code = pgCode(error);
    if (code === undefined) return undefined;
    if (code === 'P0C01')
      return new Problem('membership.conflict', { rule: error instanceof Error ? error.message : '' });
    if (code === 'P0A01') return new Problem('agreement.frozen');
    if (code === '25006') return new Problem('view.read-only');
    // A foreign id that is not in this company, or a text PostgreSQL cannot hold (NUL): the input was wrong.
    if (code === '23503' || code === '22P02') return new Problem('not-found');
    if (code === '22021' || code === '22P05' || code === '23514' || code === '22003')
      return new Problem('input.invalid');
    if (code === '23505') return new Problem('conflict');
    return UNAVAILABLE.has(code) ? new Problem('unavailable', { retryAfter: 2 }) : undefined;
  }
}

const statusOf = (error: unknown): number | undefined =>
  error !== null && typeof error === 'object' && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;

const pgCode = (error: unknown): string | undefined =>
  error !== null && typeof error === 'object' && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

const localeOf = (request: EinklangRequest): Locale => {
  const asked = /^\s*(de|en)\b/i.exec(request.headers['accept-language'] ?? '')?.[1]?.toLowerCase();
  return (asked as Locale | undefined) ?? request.signedIn?.locale ?? 'de';
};
