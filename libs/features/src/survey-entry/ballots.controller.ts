import { Public } from '@einklang/platform/http';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CastBallot, OpenBallot, ReadBallot } from './ballot.dto';
import { BallotView } from './ballot.view';
import { Ballots } from './ballots.service';

/** Codes and ballots travel in the body: an address is written down on the way, a body is not. */
@ApiTags('ballots')
@Controller('ballots')
export class BallotsController {
  constructor(private readonly ballots: Ballots) {}

  /** Changes the code of a slip for a ballot; the code is used up by it. */
  @Public()
  @Post('open')
  @HttpCode(200)
  open(@Body() { code, token }: OpenBallot, @Req() request: FastifyRequest): Promise<BallotView> {
    return this.ballots.open(code, token, request.ip);
  }

  /** What is asked, for a page that was loaded again. */
  @Public()
  @Post('read')
  @HttpCode(200)
  read(@Body() { token }: ReadBallot): Promise<BallotView> {
    return this.ballots.read(token);
  }

  /** Counts the answers, once; a repetition answers that the ballot is gone and counts nothing. */
  @Public()
  @Post()
  @HttpCode(204)
  cast(@Body() { token, answers, text }: CastBallot): Promise<void> {
    return this.ballots.cast(token, answers, text);
  }
}
