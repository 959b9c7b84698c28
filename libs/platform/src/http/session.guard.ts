import { createHash } from 'node:crypto';
import type { Standing } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config';
import { Db } from '../data';
import { sessionCookie } from './cookies';
import { PUBLIC } from './decorators';
import type { EinklangRequest } from './request';

interface SessionRow {
  session_id: string;
  account_id: string;
  locale: 'de' | 'en';
  person_id: string | null;
  standings: Standing[] | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Minutes without a request after which a session ends (promises, identity). */
export const IDLE_MINUTES = 30;

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Who asks: the session of the cookie, and what this person is in the company of the path. One round trip. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()]))
      return true;
    const request = context.switchToHttp().getRequest<EinklangRequest>();
    const token = request.cookies[sessionCookie(this.config)];
    if (!token) throw new Problem('session.required');
    const asked = (request.params as Record<string, string | undefined>)['companyId'];
    const companyId = asked !== undefined && UUID.test(asked) ? asked.toLowerCase() : null;
    const [row] = await this.db.call<SessionRow>('select * from auth.read_session($1, $2, $3)', [
      tokenHash(token),
      IDLE_MINUTES,
      companyId,
    ]);
    if (!row) throw new Problem('session.required');
    request.signedIn = { sessionId: row.session_id, accountId: row.account_id, locale: row.locale };
    if (companyId !== null && row.person_id !== null && row.standings !== null)
      request.actor = {
        accountId: row.account_id,
        personId: row.person_id,
        companyId,
        standings: row.standings,
      };
    this.touch(row.session_id);
    return true;
  }

  private readonly touched = new Map<string, number>();

  /** Keeps the session awake, at most once a minute and beside the request. */
  private touch(sessionId: string): void {
    const now = Date.now();
    if (now - (this.touched.get(sessionId) ?? 0) < 60_000) return;
    if (this.touched.size > 10_000) this.touched.clear();
    this.touched.set(sessionId, now);
    void this.db
      .call('select auth.touch_session($1)', [sessionId])
      .catch(() => this.touched.delete(sessionId));
  }
}
