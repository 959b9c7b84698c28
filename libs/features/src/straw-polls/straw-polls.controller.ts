import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StrawPollList, StrawPollView } from './straw-poll.view';
import { AnswerStrawPoll, ConcludeStrawPoll, OpenStrawPoll, PutOnAgenda } from './straw-polls.dto';
import { StrawPolls } from './straw-polls.service';

@ApiTags('straw-polls')
@Controller('companies/:companyId/council/straw-polls')
export class StrawPollsController {
  constructor(private readonly polls: StrawPolls) {}

  /** The council's straw polls, those that close last first; for its room only. */
  @Does('straw-poll.list')
  @Get()
  list(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<StrawPollList> {
    return this.polls.list(actor);
  }

  /** Asks the members for their opinion. It takes the place of no resolution. */
  @Does('straw-poll.open')
  @Post()
  open(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: OpenStrawPoll,
  ): Promise<StrawPollView> {
    return this.polls.open(actor, body);
  }

  /** Gives my stance or changes it; the other members see it. */
  @Does('straw-poll.answer')
  @Put(':pollId/answer')
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('pollId') id: string,
    @Body() body: AnswerStrawPoll,
  ): Promise<StrawPollView> {
    return this.polls.answer(actor, id, body);
  }

  /** Closes it before its time. */
  @Does('straw-poll.close')
  @Post(':pollId/closing')
  close(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('pollId') id: string,
  ): Promise<StrawPollView> {
    return this.polls.close(actor, id);
  }

  /** Keeps the outcome in words. */
  @Does('straw-poll.conclude')
  @Post(':pollId/outcome')
  conclude(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('pollId') id: string,
    @Body() body: ConcludeStrawPoll,
  ): Promise<StrawPollView> {
    return this.polls.conclude(actor, id, body);
  }

  /** Puts the question on the agenda of a coming meeting, where it can be resolved on. */
  @Does('straw-poll.put-on-agenda')
  @Post(':pollId/agenda')
  putOnAgenda(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('pollId') id: string,
    @Body() body: PutOnAgenda,
  ): Promise<StrawPollView> {
    return this.polls.putOnAgenda(actor, id, body);
  }
}
