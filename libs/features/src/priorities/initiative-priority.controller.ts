import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SaveDataRating } from './data-rating.dto';
import { DataRatingView } from './data-rating.view';
import { DataRatings } from './data-ratings.service';
import { HumanRatings } from './human-ratings.service';
import { Priorities } from './priorities.service';
import { DiscussHumanRating, PriorityAssessmentDto, SaveHumanRating } from './priority.dto';
import { HumanDraftView, PriorityView } from './priority.view';

@ApiTags('priorities')
@Controller('companies/:companyId/initiatives/:initiativeId')
export class InitiativePriorityController {
  constructor(
    private readonly data: DataRatings,
    private readonly priorities: Priorities,
    private readonly humans: HumanRatings,
  ) {}

  /** The data availability (PA-5), finished or not. */
  @Does('data-rating.read')
  @Get('data-rating')
  readData(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<DataRatingView> {
    return this.data.read(actor, id);
  }

  /** Saves the whole form; version 0 is the one before the first. */
  @Does('data-rating.edit')
  @Versioned()
  @Put('data-rating')
  saveData(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: SaveDataRating,
  ): Promise<DataRatingView> {
    return this.data.save(actor, id, body, version);
  }

  /** Benefit, feasibility, human-centredness and what follows (PA-6). */
  @Does('priority.read')
  @Get('priority')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<PriorityView> {
    return this.priorities.read(actor, id);
  }

  /** Saves what the employer's side says of benefit and feasibility; version 0 is the one before the first. */
  @Does('priority.assess')
  @Versioned()
  @Put('priority')
  assess(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: PriorityAssessmentDto,
  ): Promise<PriorityView> {
    return this.priorities.assess(actor, id, body, version);
  }

  /** Saves my side's draft of H in its own room. */
  @Does('human-rating.rate')
  @Versioned()
  @Put('human-rating/draft')
  rateHuman(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: SaveHumanRating,
  ): Promise<HumanDraftView> {
    return this.humans.save(actor, id, body, version);
  }

  /** Gives the draft of H last read to both sides; it stays as it is. */
  @Does('human-rating.give')
  @Versioned()
  @Post('human-ratings')
  async giveHuman(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<PriorityView> {
    await this.humans.give(actor, id, version);
    return this.priorities.read(actor, id);
  }

  /** My side's word that both have talked about ratings that are far apart. */
  @Does('human-rating.discuss')
  @Post('human-discussions')
  async discussHuman(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: DiscussHumanRating,
  ): Promise<PriorityView> {
    await this.humans.discuss(actor, id, body);
    return this.priorities.read(actor, id);
  }
}
