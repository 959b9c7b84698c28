import { attachmentHeader } from '@einklang/platform/files';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ConcernMeasures } from './concern-measures.service';
import { ConcernList, ConcernView } from './concern.view';
import {
  AgreeConcernMeasure,
  AnswerConcern,
  CompleteConcernMeasure,
  DeclineConcern,
  RecordConcern,
  WeighingListQuery,
} from './concerns.dto';
import { Concerns } from './concerns.service';
import { DOCX, WeighingLists } from './weighing-list.service';

@ApiTags('concerns')
@Controller('companies/:companyId')
export class ConcernsController {
  constructor(
    private readonly concerns: Concerns,
    private readonly measures: ConcernMeasures,
    private readonly lists: WeighingLists,
  ) {}

  /** The register of an initiative, without who raised what. */
  @Does('concern.list')
  @Get('initiatives/:initiativeId/concerns')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<ConcernList> {
    return this.concerns.list(actor, id);
  }

  /** What was weighed, as a Word document to work on. */
  @Does('concern.list')
  @ApiProduces(DOCX)
  @Get('initiatives/:initiativeId/weighing-list')
  async weighingList(
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Query() { locale = 'de' }: WeighingListQuery,
  ): Promise<StreamableFile> {
    const { name, content } = await this.lists.docx(id, locale);
    return new StreamableFile(content, {
      type: DOCX,
      disposition: attachmentHeader(name),
      length: content.length,
    });
  }

  /** Enters what others said, in a dialogue, a survey or a box. */
  @Does('concern.enter')
  @Post('initiatives/:initiativeId/concerns')
  record(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: RecordConcern,
  ): Promise<ConcernView> {
    return this.concerns.record(actor, id, body);
  }

  /** Answers a concern, for everybody to read. */
  @Does('concern.answer')
  @Post('concerns/:concernId/answer')
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('concernId') id: string,
    @Body() body: AnswerConcern,
  ): Promise<ConcernView> {
    return this.concerns.answer(actor, id, body);
  }

  /** Says that it is not followed, and why. */
  @Does('concern.decline')
  @Post('concerns/:concernId/refusal')
  decline(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('concernId') id: string,
    @Body() body: DeclineConcern,
  ): Promise<ConcernView> {
    return this.concerns.decline(actor, id, body);
  }

  /** Promises a measure: a task in its owner's inbox. */
  @Does('concern-measure.agree')
  @Post('concerns/:concernId/measures')
  agree(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('concernId') id: string,
    @Body() body: AgreeConcernMeasure,
  ): Promise<ConcernView> {
    return this.measures.agree(actor, id, body);
  }

  /** Says that a measure is done, and what was done. */
  @Does('concern-measure.complete')
  @Post('concern-measures/:measureId/completion')
  complete(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('measureId') id: string,
    @Body() body: CompleteConcernMeasure,
  ): Promise<ConcernView> {
    return this.measures.complete(actor, id, body);
  }

  /** The council has looked at what is said to be done. */
  @Does('concern.check')
  @Post('concerns/:concernId/check')
  check(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('concernId') id: string,
  ): Promise<ConcernView> {
    return this.concerns.check(actor, id);
  }

  /** My side would let everybody read the words; they do once both sides say so. */
  @Does('concern.release')
  @Post('concerns/:concernId/release')
  release(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('concernId') id: string,
  ): Promise<ConcernView> {
    return this.concerns.release(actor, id);
  }
}
