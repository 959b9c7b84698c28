import { attachmentHeader } from '@einklang/platform/files';
import { accountLocale, CurrentActor, Does, IdParam, type EinklangRequest } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Controller, Get, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { SurveyResultList, SurveyResultView } from './survey-result.view';
import { SurveyResults } from './survey-results.service';
import { ResultTableQuery } from './surveys.dto';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@ApiTags('surveys')
@Controller('companies/:companyId/survey-results')
export class SurveyResultsController {
  constructor(private readonly results: SurveyResults) {}

  /** What was published, the newest first: the same for both sides and everybody who works here. */
  @Does('survey-result.read')
  @Get()
  list(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<SurveyResultList> {
    return this.results.list(actor);
  }

  @Does('survey-result.read')
  @Get(':surveyId')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
  ): Promise<SurveyResultView> {
    return this.results.read(actor, id);
  }

  /** Exactly the table of the page, to save. */
  @Does('survey-result.read')
  @ApiProduces('text/csv', TYPES.xlsx)
  @Get(':surveyId/table')
  async table(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('surveyId') id: string,
    @Query() query: ResultTableQuery,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    const { name, content } = await this.results.table(actor, id, query, accountLocale(request));
    return new StreamableFile(content, {
      type: TYPES[query.format],
      disposition: attachmentHeader(name),
      length: content.length,
    });
  }
}
