import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Confirmations } from './confirmations.service';
import { Contests } from './contests.service';
import { AssessRules, ContestRule, RecordFacts, SettleContest } from './facts.dto';
import { Facts } from './facts.service';
import { FactsView } from './facts.view';

@ApiTags('facts')
@Controller('companies/:companyId/initiatives/:initiativeId')
export class FactsController {
  constructor(
    private readonly facts: Facts,
    private readonly contests: Contests,
    private readonly confirmations: Confirmations,
  ) {}

  /** What is known of the system, and every rule that follows or might. */
  @Does('facts.read')
  @Get('facts')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<FactsView> {
    return this.facts.read(actor, id);
  }

  /** Appends a version of the facts; earlier ones stay. Version 0 is the one before the first. */
  @Does('facts.edit')
  @Versioned()
  @Put('facts')
  record(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: RecordFacts,
  ): Promise<FactsView> {
    return this.facts.record(actor, id, body, version);
  }

  /** Says where rules stand, and what shows it. */
  @Does('rule.assess')
  @Post('rule-assessments')
  assess(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: AssessRules,
  ): Promise<FactsView> {
    return this.contests.assess(actor, id, body);
  }

  /** Contests how a rule is read: it then counts as open. */
  @Does('rule.contest')
  @Post('rule-contests')
  contest(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: ContestRule,
  ): Promise<FactsView> {
    return this.contests.contest(actor, id, body);
  }

  /** Records that my side's objection is settled. */
  @Does('rule.contest')
  @Post('rule-contest-settlements')
  settle(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: SettleContest,
  ): Promise<FactsView> {
    return this.contests.settle(actor, id, body);
  }

  /** Confirms for my side how the rules follow from this version of the facts. */
  @Does('rule.confirm')
  @Versioned()
  @Post('rule-confirmations')
  confirm(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<FactsView> {
    return this.confirmations.confirm(actor, id, version);
  }
}
