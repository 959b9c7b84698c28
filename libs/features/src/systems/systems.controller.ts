import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, LoneRead, Versioned } from '@einklang/platform/http';
import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SystemReviews } from './system-reviews.service';
import { SystemHistory, SystemList, SystemSummary, SystemView } from './system.view';
import { EditSystem, EnterSystem, ReviewSystem, SystemFilter } from './systems.dto';
import { Systems } from './systems.service';

@ApiTags('systems')
@Controller('companies/:companyId/systems')
export class SystemsController {
  constructor(
    private readonly systems: Systems,
    private readonly reviews: SystemReviews,
  ) {}

  /** Entries of the KI-Verzeichnis that I may see, by name. */
  @Does('system.list')
  @LoneRead()
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: SystemFilter,
  ): Promise<SystemList> {
    return this.systems.list(actor, query);
  }

  /** How many there are, how many no rule covers, and where they are used. */
  @Does('system.list')
  @LoneRead()
  @Get('summary')
  summary(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<SystemSummary> {
    return this.systems.summary(actor);
  }

  /** Enters a system. */
  @Does('system.enter')
  @Post()
  enter(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: EnterSystem,
  ): Promise<SystemView> {
    return this.systems.create(actor, body);
  }

  @Does('system.read')
  @LoneRead()
  @Get(':systemId')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
  ): Promise<SystemView> {
    return this.systems.read(actor, id);
  }

  /** Changes what is said of a system. */
  @Does('system.edit')
  @Versioned()
  @Patch(':systemId')
  edit(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: EditSystem,
  ): Promise<SystemView> {
    return this.systems.edit(actor, id, body, version);
  }

  /** Reviews of a system and the initiatives about it. */
  @Does('system.read-all')
  @Get(':systemId/history')
  history(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
  ): Promise<SystemHistory> {
    return this.reviews.history(actor, id);
  }

  /** Records a review, and when the next one is. */
  @Does('system.review')
  @Post(':systemId/reviews')
  review(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
    @Body() body: ReviewSystem,
  ): Promise<SystemView> {
    return this.reviews.record(actor, id, body);
  }

  /** Takes a system out of use; it stays readable. */
  @Does('system.retire')
  @Post(':systemId/retirement')
  retire(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
  ): Promise<SystemView> {
    return this.systems.retire(actor, id);
  }

  /** Takes a retirement back. */
  @Does('system.reinstate')
  @Delete(':systemId/retirement')
  reinstate(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
  ): Promise<SystemView> {
    return this.systems.reinstate(actor, id);
  }
}
