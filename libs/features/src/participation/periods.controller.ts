import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AgreedPeriodList } from './period.view';
import { ConfirmPeriods, ProposePeriods } from './periods.dto';
import { Periods } from './periods.service';

@ApiTags('agreed periods')
@Controller('companies/:companyId/initiatives/:initiativeId/agreed-periods')
export class PeriodsController {
  constructor(private readonly periods: Periods) {}

  /** What both sides agreed on, what is proposed, and the usual lengths. */
  @Does('participation.read')
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<AgreedPeriodList> {
    return this.periods.list(actor, id);
  }

  /** Proposes lengths to the other side. */
  @Does('agreed-period.propose')
  @Post()
  propose(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: ProposePeriods,
  ): Promise<AgreedPeriodList> {
    return this.periods.propose(actor, id, body);
  }

  /** Agrees to proposals of the other side. */
  @Does('agreed-period.confirm')
  @Post('confirmation')
  confirm(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: ConfirmPeriods,
  ): Promise<AgreedPeriodList> {
    return this.periods.confirm(actor, id, body);
  }

  /** Takes an own proposal back, or declines one of the other side. */
  @Does('agreed-period.withdraw')
  @Delete(':proposalId')
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IdParam('proposalId') proposalId: string,
  ): Promise<AgreedPeriodList> {
    return this.periods.withdraw(actor, id, proposalId);
  }
}
