import { Db } from '@einklang/platform/data';
import { CurrentActor, Does, IdParam, NoTransaction } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HintGiven, HintList, HintView } from './system-hint.view';
import { AnswerHint, GiveHint, HintQuery } from './system-hints.dto';
import { SystemHints } from './system-hints.service';
import { SystemView } from './system.view';
import { EnterSystem } from './systems.dto';

@ApiTags('systems')
@Controller('companies/:companyId/system-hints')
export class SystemHintsController {
  constructor(
    private readonly hints: SystemHints,
    private readonly db: Db,
  ) {}

  /** Hints of the company, the newest day first; for the joint room. */
  @Does('system-hint.list')
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: HintQuery,
  ): Promise<HintList> {
    return this.hints.list(actor, query);
  }

  /**
   * Gives a hint to both sides, with my name or without. A transaction of its own, since what remembers answers for
   * repeated requests remembers by whom they were made.
   */
  @Does('system-hint.give')
  @NoTransaction()
  @Post()
  give(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: GiveHint,
  ): Promise<HintGiven> {
    return this.db.inCompany(actor, () => this.hints.give(actor, body));
  }

  /** Answers a hint; who gave it with a name is told. */
  @Does('system-hint.answer')
  @Post(':hintId/answer')
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('hintId') id: string,
    @Body() body: AnswerHint,
  ): Promise<HintView> {
    return this.hints.answer(actor, id, body);
  }

  /** Makes an entry of a hint, in one act. */
  @Does('system-hint.answer')
  @Post(':hintId/entry')
  enter(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('hintId') id: string,
    @Body() body: EnterSystem,
  ): Promise<SystemView> {
    return this.hints.enter(actor, id, body);
  }
}
