import { mayTry, type Action } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACTION, PERSONAL, PUBLIC } from './decorators';
import type { EinklangRequest } from './request';

/**
 * Closed by default: a route is public, personal, or names its action. A company that is not mine answers 404,
 * exactly like one that does not exist.
 */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const read = <T>(key: string) =>
      this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
    if (read<boolean>(PUBLIC) || read<boolean>(PERSONAL)) return true;
    const action = read<Action>(ACTION);
    if (action === undefined) throw new Problem('forbidden');
    const { actor } = context.switchToHttp().getRequest<EinklangRequest>();
    if (!actor) throw new Problem('not-found');
    if (!mayTry(actor, action)) throw new Problem('forbidden');
    return true;
  }
}
