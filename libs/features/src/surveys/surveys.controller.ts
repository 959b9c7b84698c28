import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SurveyFreeTextList } from './survey-result.view';
import { SurveyTexts } from './survey-texts.service';
import { SurveyWaivers } from './survey-waivers.service';
import { SurveyList, SurveyView, SurveyWaiverView } from './survey.view';
import { CheckFreeTexts, DraftSurvey, SaveSurvey, WaiveSurvey } from './surveys.dto';
import { Surveys } from './surveys.service';

@ApiTags('surveys')
@Controller('companies/:companyId')
export class SurveysController {
  constructor(
    private readonly surveys: Surveys,
    private readonly waivers: SurveyWaivers,
    private readonly texts: SurveyTexts,
  ) {}

  /** The waves of an initiative, the newest first. */
  @Does('survey.read')
  @Get('initiatives/:initiativeId/surveys')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<SurveyList> {
    return this.surveys.list(actor, id);
  }

  /** Begins a draft with the questions of a template; one wave at a time. */
  @Does('survey.draft')
  @Post('initiatives/:initiativeId/surveys')
  draft(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: DraftSurvey,
  ): Promise<SurveyView> {
    return this.surveys.draft(actor, id, body);
  }

  /** »Keine Befragung vereinbart«, for the own side; it counts once both have said so. */
  @Does('survey.waive')
  @Post('initiatives/:initiativeId/survey-waiver')
  waive(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: WaiveSurvey,
  ): Promise<SurveyWaiverView> {
    return this.waivers.waive(actor, id, body);
  }

  @Does('survey.read')
  @Get('surveys/:surveyId')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
  ): Promise<SurveyView> {
    return this.surveys.read(actor, id);
  }

  /** Saves the whole draft; a change takes releases back. */
  @Does('survey.edit')
  @Versioned()
  @Put('surveys/:surveyId')
  save(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: SaveSurvey,
  ): Promise<SurveyView> {
    return this.surveys.save(actor, id, body, version);
  }

  /** Free answers that wait to be read for names, for the two who speak for the sides. */
  @Does('survey.check-texts')
  @Get('surveys/:surveyId/texts')
  waiting(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
  ): Promise<SurveyFreeTextList> {
    return this.texts.list(actor, id);
  }

  /** Says which of them may be shown; shown is what both sides let through. */
  @Does('survey.check-texts')
  @HttpCode(200)
  @Post('surveys/:surveyId/texts/check')
  check(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
    @Body() body: CheckFreeTexts,
  ): Promise<SurveyFreeTextList> {
    return this.texts.check(actor, id, body.shown);
  }
}
