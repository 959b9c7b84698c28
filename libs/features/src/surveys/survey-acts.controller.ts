import { attachmentHeader } from '@einklang/platform/files';
import {
  accountLocale,
  CurrentActor,
  Does,
  IdParam,
  IfMatch,
  NoTransaction,
  Versioned,
  type EinklangRequest,
} from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { textsOf } from '@einklang/texts';
import { Body, Controller, Get, HttpCode, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { SurveyActs } from './survey-acts.service';
import { SurveyCodes } from './survey-codes.service';
import { SurveyView } from './survey.view';
import { PrintSlips } from './surveys.dto';

const PDF = 'application/pdf';

@ApiTags('surveys')
@Controller('companies/:companyId/surveys/:surveyId')
export class SurveyActsController {
  constructor(
    private readonly acts: SurveyActs,
    private readonly codes: SurveyCodes,
  ) {}

  /** Releases exactly this version for the own side. */
  @Does('survey.release')
  @Versioned()
  @HttpCode(200)
  @Post('release')
  release(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<SurveyView> {
    return this.acts.release(actor, id, version);
  }

  /** Starts what both have released. Questions and groups can't be changed afterwards. */
  @Does('survey.start')
  @Versioned()
  @HttpCode(200)
  @Post('start')
  start(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<SurveyView> {
    return this.acts.start(actor, id, version);
  }

  /** Ends it before its last day, with the word of both. */
  @Does('survey.close')
  @HttpCode(200)
  @Post('closing')
  close(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
  ): Promise<SurveyView> {
    return this.acts.close(actor, id);
  }

  /** Publishes the result for everybody at the same instant, with the word of both. */
  @Does('survey.publish')
  @HttpCode(200)
  @Post('publication')
  publish(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
  ): Promise<SurveyView> {
    return this.acts.publish(actor, id);
  }

  /** Gives it up; answers that were given go unread. */
  @Does('survey.cancel')
  @HttpCode(200)
  @Post('cancellation')
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
  ): Promise<SurveyView> {
    return this.acts.cancel(actor, id);
  }

  /**
   * A new batch of codes for one group, as slips to cut out. A repeated request makes another batch: an answer kept for
   * repetition would keep the codes, too.
   */
  @Does('survey.print')
  @NoTransaction()
  @ApiProduces(PDF)
  @HttpCode(200)
  @Post('slips')
  async slips(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
    @Body() body: PrintSlips,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    const locale = accountLocale(request);
    const content = await this.codes.slips(actor, id, body.groupId, locale);
    return file(content, textsOf(locale).surveys.print.slipsFile);
  }

  /** The poster that leads to the survey. */
  @Does('survey.print')
  @ApiProduces(PDF)
  @Get('poster')
  async poster(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    const locale = accountLocale(request);
    const content = await this.codes.poster(actor, id, locale);
    return file(content, textsOf(locale).surveys.print.posterFile);
  }
}

const file = (content: Buffer, name: string): StreamableFile =>
  new StreamableFile(content, {
    type: PDF,
    disposition: attachmentHeader(`${name}.pdf`),
    length: content.length,
  });
