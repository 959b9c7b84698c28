import type { Action } from '@einklang/policy';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiHeader } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import type { EinklangRequest } from './request';

export const PUBLIC = 'einklang:public';
export const PERSONAL = 'einklang:personal';
export const ACTION = 'einklang:action';
export const NO_TRANSACTION = 'einklang:no-transaction';
export const LONE_READ = 'einklang:lone-read';

declare module 'fastify' {
  interface FastifyContextConfig {
    isPublic?: boolean;
  }
}

/** Open to everybody; the few routes before a sign-in. On the method: Fastify's own route hears of it, too. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(PUBLIC, true), RouteConfig({ isPublic: true }));
/** Needs a sign-in but no company: the person's own account. */
export const Personal = () => SetMetadata(PERSONAL, true);
/** The action of this route in libs/policy; a company route without one answers 403. */
export const Does = (action: Action) => SetMetadata(ACTION, action);
/** The route opens its own short transactions (streams, uploads, downloads). */
export const NoTransaction = () => SetMetadata(NO_TRANSACTION, true);
/**
 * The route answers from single statements (`Db.select`) without a transaction; who asks travels with the first of
 * them. A route that answers without having asked the database is refused.
 */
export const LoneRead = () => SetMetadata(LONE_READ, true);
/** Documents `If-Match` on a route that changes what two people can edit. */
export const Versioned = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'Version last read, as the ETag gave it. 428 without, 412 when stale.',
    }),
  );

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<EinklangRequest>();

/** The actor in the company of the path. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).actor,
);
/** The signed-in account. */
export const CurrentAccount = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).signedIn,
);
/** The version in `If-Match`, or undefined. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = requestOf(context).headers['if-match'];
  const found = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '');
  return found ? Number(found[1]) : undefined;
});
