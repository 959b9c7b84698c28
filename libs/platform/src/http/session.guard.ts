import { createHash } from 'node:crypto';
import { mayTry, VIEW_SIDES, viewsOf, type ViewSide } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config';
import { Arrival, Db, type Welcome } from '../data';
import { sessionCookie } from './cookies';
import type { EinklangRequest } from './request';
import { routeOf } from './route';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Minutes without a request after which a session ends (promises, identity). */
export const IDLE_MINUTES = 30;
const ENTER_SESSION = 'select * from auth.enter_session($1, $2, $3)';
const ENTER_VIEW = 'select * from auth.enter_view($1, $2, $3, $4)';
/** Asks for a page as the other side sees it. */
const VIEW_HEADER = 'x-view-as';

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Who asks: the session of the cookie, and what this person is in the company of the path. Closed by default: a
 * company route that names no action is refused. On a company route the question travels with the first round trip
 * of the request (`Arrival`), so that it costs none of its own; the answers stay the same: no session 401, a company
 * that is not mine 404 exactly like one that does not exist, an action that is nothing for me 403.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(this.reflector, context);
    if (route.isPublic) return true;
    const request = context.switchToHttp().getRequest<EinklangRequest>();
    const token = request.cookies[sessionCookie(this.config)];
    if (!token) throw new Problem('session.required');
    const asked = (request.params as Record<string, string | undefined>)['companyId'];
    const companyId = asked !== undefined && UUID.test(asked) ? asked.toLowerCase() : null;
    const entrance = { text: ENTER_SESSION, values: [tokenHash(token), IDLE_MINUTES, companyId] };
    if (route.isPersonal) {
      await this.db.meet(new Arrival('', entrance, (welcome) => this.signIn(request, welcome)));
      return true;
    }
    const view = viewAsked(request);
    const door = view ? { text: ENTER_VIEW, values: [...entrance.values, view] } : entrance;
    const arrival = new Arrival(companyId ?? '', door, (welcome) => {
      this.signIn(request, welcome);
      if (companyId === null || welcome.standings === null) throw new Problem('not-found');
      if (view && !viewsOf({ standings: welcome.standings }).includes(view)) throw new Problem('forbidden');
      const standings = welcome.seen_as ? [welcome.seen_as] : welcome.standings;
      if (route.action === undefined || !mayTry({ standings }, route.action)) throw new Problem('forbidden');
    });
    // What opens no transaction at once, and what can be refused without one, is settled here.
    const later =
      companyId !== null && route.action !== undefined && (route.hasTransaction || route.isLoneRead);
    if (!later) await this.db.meet(arrival);
    request.actor = arrival;
    return true;
  }

  private signIn(
    request: EinklangRequest,
    { session_id: sessionId, account_id: accountId, locale }: Welcome,
  ): void {
    if (sessionId === null || accountId === null) throw new Problem('session.required');
    request.signedIn = { sessionId, accountId, locale };
    this.touch(sessionId);
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

/** In a view nothing is changed; a side that we don't know is nobody's view. */
const viewAsked = (request: EinklangRequest): ViewSide | undefined => {
  const asked = request.headers[VIEW_HEADER];
  if (asked === undefined) return undefined;
  const view = VIEW_SIDES.find((side) => side === asked);
  if (!view)
    throw new Problem('input.invalid', {}, [{ pointer: `/headers/${VIEW_HEADER}`, code: 'wrong-value' }]);
  if (request.method !== 'GET') throw new Problem('view.read-only');
  return view;
};
