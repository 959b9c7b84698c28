import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Council } from './council.service';
import { Extracts } from './extracts.service';
import { CouncilView, ExtractList, ExtractView, ResolutionList, ResolutionView } from './resolution.view';
import { ExtractQuery, RecordResolution, ResolutionQuery } from './resolutions.dto';
import { Resolutions } from './resolutions.service';

@ApiTags('resolutions')
@Controller('companies/:companyId')
export class ResolutionsController {
  constructor(
    private readonly resolutions: Resolutions,
    private readonly extracts: Extracts,
    private readonly council: Council,
  ) {}

  /** The council as a body: seats and whom its chair invites. */
  @Does('resolution.list')
  @Get('council')
  body(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<CouncilView> {
    return this.council.read(actor);
  }

  /** The council's resolutions, the last meeting first; for members of its room. */
  @Does('resolution.list')
  @Get('resolutions')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: ResolutionQuery,
  ): Promise<ResolutionList> {
    return this.resolutions.list(actor, query);
  }

  /** Records a resolution from a meeting; the outcome is computed. A correction is a record of its own. */
  @Does('resolution.record')
  @Post('resolutions')
  record(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: RecordResolution,
  ): Promise<ResolutionView> {
    return this.resolutions.record(actor, body);
  }

  @Does('resolution.list')
  @Get('resolutions/:resolutionId')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('resolutionId') id: string,
  ): Promise<ResolutionView> {
    return this.resolutions.read(actor, id);
  }

  /** Hands the extract to the employer. It cannot be fetched back. */
  @Does('resolution.deliver')
  @Post('resolutions/:resolutionId/extract')
  deliver(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('resolutionId') id: string,
  ): Promise<ExtractView> {
    return this.extracts.deliver(actor, id);
  }

  /** Extracts that were handed over, the newest first. */
  @Does('extract.list')
  @Get('extracts')
  extractList(@IdParam('companyId') _: string, @Query() query: ExtractQuery): Promise<ExtractList> {
    return this.extracts.list(query);
  }

  @Does('extract.list')
  @Get('extracts/:extractId')
  extract(@IdParam('companyId') _: string, @IdParam('extractId') id: string): Promise<ExtractView> {
    return this.extracts.read(id);
  }
}
