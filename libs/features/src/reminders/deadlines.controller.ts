import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeadlineList } from './deadline.view';
import { DeadlineQuery } from './deadlines.dto';
import { Deadlines } from './deadlines.service';

@ApiTags('deadlines')
@Controller('companies/:companyId/deadlines')
export class DeadlinesController {
  constructor(private readonly deadlines: Deadlines) {}

  /** Open dates, the soonest first: what they rest on, who keeps them, and which clocks stand still. */
  @Does('deadline.list')
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: DeadlineQuery,
  ): Promise<DeadlineList> {
    return this.deadlines.list(actor, query);
  }
}
