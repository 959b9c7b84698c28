import { Problem } from '@einklang/problems';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Config } from '../config';
import type { EinklangRequest } from './request';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Unsafe requests carry this header; a foreign page cannot set it without our leave. */
export const REQUEST_HEADER = 'x-einklang';

/** Unsafe methods come from our own pages or from a client that is no browser, and always carry the header. */
@Injectable()
export class CrossSiteGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<EinklangRequest>();
    if (SAFE.has(request.method)) return true;
    const { 'sec-fetch-site': site, origin } = request.headers;
    const foreign =
      site !== undefined
        ? site !== 'same-origin' && site !== 'none'
        : origin !== undefined && !this.isOwn(origin, request.headers.host);
    if (foreign || request.headers[REQUEST_HEADER] === undefined) throw new Problem('request.cross-site');
    return true;
  }

  private isOwn(origin: string, host: string | undefined): boolean {
    return (
      origin === new URL(this.config.publicUrl).origin ||
      origin === `http://${host}` ||
      origin === `https://${host}`
    );
  }
}
