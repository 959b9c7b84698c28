import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MeasureList } from './measure.view';
import { CompleteMeasure, PlanMeasure } from './measures.dto';
import { Measures } from './measures.service';

@ApiTags('maturity')
@Controller('companies/:companyId/maturity/measures')
export class MeasuresController {
  constructor(private readonly measures: Measures) {}

  /** What is done about weak areas, open ones first. */
  @Does('maturity.read')
  @Get()
  list(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<MeasureList> {
    return this.measures.list(actor);
  }

  /** Plans a measure: a task in its owner's inbox. */
  @Does('measure.plan')
  @Post()
  plan(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: PlanMeasure,
  ): Promise<MeasureList> {
    return this.measures.plan(actor, body);
  }

  /** Says that it is done, and what was done. */
  @Does('measure.complete')
  @Post(':measureId/completion')
  complete(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('measureId') id: string,
    @Body() body: CompleteMeasure,
  ): Promise<MeasureList> {
    return this.measures.complete(actor, id, body);
  }
}
