import type { Action } from '@einklang/policy';
import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ACTION, LONE_READ, NO_TRANSACTION, PERSONAL, PUBLIC } from './decorators';

/** What the decorators of a route say, on the method or else on its controller. */
export interface Route {
  readonly isPublic: boolean;
  readonly isPersonal: boolean;
  readonly action: Action | undefined;
  readonly hasTransaction: boolean;
  readonly isLoneRead: boolean;
}

const routes = new Map<unknown, Route>();

/** Read once per handler: it is asked by every guard of every request and never changes. */
export const routeOf = (reflector: Reflector, context: ExecutionContext): Route => {
  const handler = context.getHandler();
  const known = routes.get(handler);
  if (known) return known;
  const read = <T>(key: string) =>
    reflector.getAllAndOverride<T | undefined>(key, [handler, context.getClass()]);
  const isLoneRead = read<boolean>(LONE_READ) === true;
  const route: Route = {
    isPublic: read<boolean>(PUBLIC) === true,
    isPersonal: read<boolean>(PERSONAL) === true,
    action: read<Action>(ACTION),
    hasTransaction: !isLoneRead && read<boolean>(NO_TRANSACTION) !== true,
    isLoneRead,
  };
  routes.set(handler, route);
  return route;
};
