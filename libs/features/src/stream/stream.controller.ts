import type { OutgoingHttpHeaders } from 'node:http';
import { Config } from '@einklang/platform/config';
import { Db } from '@einklang/platform/data';
import {
  CurrentAccount,
  IDLE_MINUTES,
  NoTransaction,
  Personal,
  sessionCookie,
  tokenHash,
  type SignedIn,
} from '@einklang/platform/http';
import { Live, type LiveEvent } from '@einklang/platform/live';
import { Problem } from '@einklang/problems';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One company of the reader; without one where the session holds but no membership does. */
interface ScopeRow {
  company_id: string | null;
  person_id: string;
  room_ids: string[] | null;
}

/** What ends by the clock alone (a mandate's last day, an idle session) is noticed within this time (P12). */
const RECHECK_MS = 4000;
const HEARTBEAT_MS = 25_000;
/** Ends the stream for good; without it the browser comes back with what rights are left. */
const ENDED = 'event: ended\ndata: {}\n\n';

@ApiTags('stream')
@Controller('stream')
export class StreamController {
  constructor(
    private readonly db: Db,
    private readonly live: Live,
    private readonly config: Config,
  ) {}

  /** Server-sent events: `change` says that something I may see has changed, by ids and kinds, never content. */
  @Personal()
  @NoTransaction()
  @ApiProduces('text/event-stream')
  @Get()
  async open(
    @CurrentAccount() { accountId }: SignedIn,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = request.cookies[sessionCookie(this.config)] ?? '';
    let scopes = await this.scopes(token);
    if (scopes.length === 0) throw new Problem('session.required');
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\nevent: ready\ndata: {}\n\n');
    const recheck = async (): Promise<void> => {
      const current = await this.scopes(token);
      if (raw.writableEnded) return;
      const lost = scopes.some(({ person_id: id }) => !current.some((scope) => scope.person_id === id));
      scopes = current;
      if (lost) stop(current.length === 0 ? ENDED : '');
    };
    // Where the database does not answer, nothing changes either; the next check asks again.
    const check = () => void recheck().catch(() => undefined);
    const subscriptions = [
      this.live.subscribe((event) => {
        if (scopes.some((scope) => concerns(scope, event)))
          raw.write(`event: change\ndata: ${JSON.stringify(forClient(event))}\n\n`);
      }),
      this.live.onRights((changed) => {
        if (changed === accountId) check();
      }),
    ];
    const timers = [
      setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS),
      setInterval(check, RECHECK_MS),
    ];
    const stop = (lastWords = ''): void => {
      subscriptions.forEach((unsubscribe) => unsubscribe());
      timers.forEach(clearInterval);
      if (!raw.writableEnded) raw.end(lastWords);
    };
    raw.on('close', () => stop());
  }

  private scopes(token: string): Promise<ScopeRow[]> {
    return this.db.call<ScopeRow>('select company_id, person_id, room_ids from auth.read_stream($1, $2)', [
      tokenHash(token),
      IDLE_MINUTES,
    ]);
  }
}

/** Rooms decide; without a room it is for one person alone. */
const concerns = (scope: ScopeRow, event: LiveEvent): boolean =>
  scope.company_id === event.companyId &&
  (event.personId !== undefined
    ? event.personId === scope.person_id
    : event.roomId !== undefined && (scope.room_ids ?? []).includes(event.roomId));

const forClient = ({ companyId, kind, subjectType, subjectId, initiativeId }: LiveEvent) => ({
  companyId,
  kind,
  subjectType,
  subjectId,
  initiativeId: initiativeId ?? null,
});
