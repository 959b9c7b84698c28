import { Config } from '@einklang/platform/config';
import { Db } from '@einklang/platform/data';
import { IDLE_MINUTES, NoTransaction, Personal, sessionCookie, tokenHash } from '@einklang/platform/http';
import { Live, type LiveEvent } from '@einklang/platform/live';
import { Problem } from '@einklang/problems';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

interface Scope {
  company_id: string;
  person_id: string;
  room_ids: string[];
}

/** Rights are read again this often: a stream outlives neither its session nor a role by more than this (P12). */
const RECHECK_MS = 4000;
const HEARTBEAT_MS = 25_000;

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
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = request.cookies[sessionCookie(this.config)] ?? '';
    let scopes = await this.scopes(token);
    if (scopes.length === 0) throw new Problem('session.required');
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\nevent: ready\ndata: {}\n\n');
    const stop = this.live.subscribe((event) => {
      if (scopes.some((scope) => concerns(scope, event)))
        raw.write(`event: change\ndata: ${JSON.stringify(forClient(event))}\n\n`);
    });
    const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
    const recheck = setInterval(() => {
      void this.scopes(token)
        .then((current) => {
          scopes = current;
          if (current.length === 0) raw.end('event: ended\ndata: {}\n\n');
        })
        .catch(() => undefined);
    }, RECHECK_MS);
    raw.on('close', () => {
      stop();
      clearInterval(heartbeat);
      clearInterval(recheck);
    });
  }

  private scopes(token: string): Promise<Scope[]> {
    return this.db.call<Scope>('select company_id, person_id, room_ids from auth.read_stream($1, $2)', [
      tokenHash(token),
      IDLE_MINUTES,
    ]);
  }
}

/** Rooms decide; without a room it is for one person alone. */
const concerns = (scope: Scope, event: LiveEvent): boolean =>
  scope.company_id === event.companyId &&
  (event.personId !== undefined
    ? event.personId === scope.person_id
    : event.roomId !== undefined && scope.room_ids.includes(event.roomId));

const forClient = ({ companyId, kind, subjectType, subjectId, initiativeId }: LiveEvent) => ({
  companyId,
  kind,
  subjectType,
  subjectId,
  initiativeId: initiativeId ?? null,
});
