import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BusinessCaseDocumentDto } from './business-case.dto';
import { BusinessCaseDraftView, BusinessCaseView, PublishedBusinessCaseView } from './business-case.view';
import { BusinessCases } from './business-cases.service';
import { VersionParam } from './version-param';

@ApiTags('business-case')
@Controller('companies/:companyId/initiatives/:initiativeId/business-case')
export class BusinessCasesController {
  constructor(private readonly businessCases: BusinessCases) {}

  /** The newest published version; for the employer's side the draft too. */
  @Does('business-case.read')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<BusinessCaseView> {
    return this.businessCases.read(actor, id);
  }

  /** An earlier published version. */
  @Does('business-case.read')
  @Get('versions/:version')
  readVersion(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @VersionParam() version: number,
  ): Promise<PublishedBusinessCaseView> {
    return this.businessCases.readVersion(actor, id, version);
  }

  /** Saves the whole draft in the employer's room; version 0 is the one before the first. */
  @Does('business-case.edit')
  @Versioned()
  @Put('draft')
  save(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: BusinessCaseDocumentDto,
  ): Promise<BusinessCaseDraftView> {
    return this.businessCases.save(actor, id, body, version);
  }

  /** Publishes the draft last read to both sides, as a version that stays. */
  @Does('business-case.publish')
  @Versioned()
  @Post('publication')
  publish(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<PublishedBusinessCaseView> {
    return this.businessCases.publish(actor, id, version);
  }
}
