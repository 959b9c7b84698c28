import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerQuestions, ContestIdentification, SettleIdentification } from './identification.dto';
import { IdentificationView } from './identification.view';
import { IdentificationContests } from './identification-contests.service';
import { IdentificationReading } from './identification-reading.service';
import { Identifications } from './identifications.service';

@ApiTags('identification')
@Controller('companies/:companyId/systems/:systemId/identification')
export class IdentificationController {
  constructor(
    private readonly reading: IdentificationReading,
    private readonly identifications: Identifications,
    private readonly contests: IdentificationContests,
  ) {}

  /** Answers in progress, the newest result, and what the other side says of it. */
  @Does('identification.read')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
  ): Promise<IdentificationView> {
    return this.reading.read(actor, id);
  }

  /** Answers questions. Version 0 is the one before the first answer. */
  @Does('identification.answer')
  @Versioned()
  @Put('answers')
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: AnswerQuestions,
  ): Promise<IdentificationView> {
    return this.identifications.answer(actor, id, body, version);
  }

  /** Completes: a version of the result, and the facts that the answers settle. */
  @Does('identification.complete')
  @Versioned()
  @Post('completion')
  complete(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<IdentificationView> {
    return this.identifications.complete(actor, id, version);
  }

  /** Contests the result: a »no« counts as unclear from now on. */
  @Does('identification.contest')
  @Post('contests')
  contest(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
    @Body() { reason }: ContestIdentification,
  ): Promise<IdentificationView> {
    return this.contests.contest(actor, id, reason);
  }

  /** Records that the objection is settled. */
  @Does('identification.settle')
  @Post('contest-settlements')
  settle(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
    @Body() body: SettleIdentification,
  ): Promise<IdentificationView> {
    return this.contests.settle(actor, id, body);
  }
}
