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
import { Live } from '@einklang/platform/live';
import { Problem } from '@einklang/problems';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenStream, type Scope } from './open-stream';

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
    const scopes = await this.scopes(token);
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
    new OpenStream(raw, accountId, scopes, () => this.scopes(token)).start(this.live);
  }

  private scopes(token: string): Promise<Scope[]> {
    return this.db.call<Scope>(
      'select company_id, person_id, room_ids, seconds_left from auth.read_stream($1, $2)',
      [tokenHash(token), IDLE_MINUTES],
    );
  }
}
