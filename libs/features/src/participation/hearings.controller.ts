import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HearingList, HearingView } from './hearing.view';
import { PlanHearing, RecordHearing } from './hearings.dto';
import { Hearings } from './hearings.service';

@ApiTags('hearings')
@Controller('companies/:companyId')
export class HearingsController {
  constructor(private readonly hearings: Hearings) {}

  /** Occasions on which the people concerned are heard. */
  @Does('participation.read')
  @Get('initiatives/:initiativeId/hearings')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<HearingList> {
    return this.hearings.list(actor, id);
  }

  @Does('hearing.plan')
  @Post('initiatives/:initiativeId/hearings')
  plan(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: PlanHearing,
  ): Promise<HearingView> {
    return this.hearings.plan(actor, id, body);
  }

  /** Says that it took place, and what came of it. */
  @Does('hearing.record')
  @Put('hearings/:hearingId/record')
  hold(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('hearingId') id: string,
    @Body() body: RecordHearing,
  ): Promise<HearingView> {
    return this.hearings.hold(actor, id, body);
  }

  /** The other side confirms that it took place. */
  @Does('hearing.confirm')
  @Post('hearings/:hearingId/confirmation')
  confirm(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('hearingId') id: string,
  ): Promise<HearingView> {
    return this.hearings.confirm(actor, id);
  }
}
