import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, PageQuery, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PriorityWeightsDto } from './priority.dto';
import { PriorityList, WeightsView } from './priority.view';
import { Priorities } from './priorities.service';
import { Weights } from './weights.service';

@ApiTags('priorities')
@Controller('companies/:companyId')
export class PrioritiesController {
  constructor(
    private readonly priorities: Priorities,
    private readonly weights: Weights,
  ) {}

  /** All initiatives I may see with benefit, feasibility, human-centredness and what follows, the last changed first. */
  @Does('priority.list')
  @Get('priorities')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: PageQuery,
  ): Promise<PriorityList> {
    return this.priorities.list(actor, query);
  }

  /** Sets how the company weighs the three dimensions; version 0 is the presets. */
  @Does('priority-weights.set')
  @Versioned()
  @Put('priority-weights')
  setWeights(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IfMatch() version: number | undefined,
    @Body() body: PriorityWeightsDto,
  ): Promise<WeightsView> {
    return this.weights.set(actor, body, version);
  }
}
