import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AdviseDpia, DpiaDocumentDto } from './dpia.dto';
import { DpiaAssessments } from './dpia-assessments.service';
import { DpiaAssessmentView } from './dpia.view';

@ApiTags('protection')
@Controller('companies/:companyId/initiatives/:initiativeId/dpia')
export class DpiaController {
  constructor(private readonly assessments: DpiaAssessments) {}

  /** Whether a data protection impact assessment is due, and how far it is. */
  @Does('protection.read')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<DpiaAssessmentView> {
    return this.assessments.read(actor, id);
  }

  /** Saves the draft of the employer's side in its room; version 0 is the one before the first. */
  @Does('protection.draft')
  @Versioned()
  @Put('draft')
  save(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: DpiaDocumentDto,
  ): Promise<DpiaAssessmentView> {
    return this.assessments.save(actor, id, body, version);
  }

  /** Publishes the draft that was read: for advice and views, or with its decision. */
  @Does('protection.publish')
  @Versioned()
  @Post('versions')
  publish(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<DpiaAssessmentView> {
    return this.assessments.publish(actor, id, version);
  }

  /** The data protection officer's advice on the newest version; it is the officer's statement too. */
  @Does('dpia.advise')
  @Post('advice')
  advise(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: AdviseDpia,
  ): Promise<DpiaAssessmentView> {
    return this.assessments.advise(actor, id, body);
  }
}
