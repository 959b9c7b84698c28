import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Maturity } from './maturity.service';
import { MaturityDraftView, MaturityView } from './maturity.view';
import { SaveMaturity } from './rating.dto';

@ApiTags('maturity')
@Controller('companies/:companyId/maturity')
export class MaturityController {
  constructor(private readonly maturity: Maturity) {}

  /** What both sides gave, and for a side its own draft. */
  @Does('maturity.read')
  @Get()
  read(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<MaturityView> {
    return this.maturity.read(actor);
  }

  /** Saves my side's draft in its own room; version 0 is the one before the first. */
  @Does('maturity.rate')
  @Versioned()
  @Put('draft')
  save(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IfMatch() version: number | undefined,
    @Body() body: SaveMaturity,
  ): Promise<MaturityDraftView> {
    return this.maturity.save(actor, body, version);
  }

  /** Gives the draft last read to both sides, as a snapshot that stays. */
  @Does('maturity.give')
  @Versioned()
  @Post('snapshots')
  give(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IfMatch() version: number | undefined,
  ): Promise<MaturityView> {
    return this.maturity.give(actor, version);
  }
}
