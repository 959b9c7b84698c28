import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, map, type Observable } from 'rxjs';
import { Db, type Arrival } from '../data';
import { Idempotency } from './idempotency';
import type { EinklangRequest } from './request';
import { routeOf } from './route';

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
    const { hasTransaction, isLoneRead } = routeOf(this.reflector, context);
    if (actor && isLoneRead) return next.handle().pipe(map((body: unknown) => known(actor, body)));
    if (!actor || !hasTransaction) return next.handle();
    const handle = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(
      this.db.inCompany(actor, () =>
        this.idempotency.run(request, context.switchToHttp().getResponse(), handle),
      ),
    );
  }
}

/** Nothing leaves for somebody whom the database was never asked about. */
const known = <T>(arrival: Arrival, body: T): T => {
  if (!arrival.isKnown) throw new Error('A lone read answered without a statement.');
  return body;
};
