import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Db } from '../data';
import { NO_TRANSACTION } from './decorators';
import { Idempotency } from './idempotency';
import type { EinklangRequest } from './request';

/** One transaction around the handler of a company route; the answer leaves after COMMIT. */
@Injectable()
export class TenantInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Db,
    private readonly reflector: Reflector,
    private readonly idempotency: Idempotency,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<EinklangRequest>();
    const { actor } = request;
    const own = this.reflector.getAllAndOverride<boolean>(NO_TRANSACTION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!actor || own) return next.handle();
    const handle = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(
      this.db.inCompany(actor, () =>
        this.idempotency.run(request, context.switchToHttp().getResponse(), handle),
      ),
    );
  }
}
