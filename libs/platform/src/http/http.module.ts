import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CrossSiteGuard } from './cross-site.guard';
import { Idempotency } from './idempotency';
import { ProblemFilter } from './problem.filter';
import { SessionGuard } from './session.guard';
import { TenantInterceptor } from './tenant.interceptor';
import { validationPipe } from './validation';

/** A request's way: cross-site, session and policy, tenant transaction, handler; one filter for what goes wrong. */
@Module({
  providers: [
    Idempotency,
    { provide: APP_GUARD, useClass: CrossSiteGuard },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_INTERCEPTOR, useClass: TenantInterceptor },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
