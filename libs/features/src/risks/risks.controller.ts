import type { Actor } from '@einklang/policy';
import {
  accountLocale,
  CurrentActor,
  Does,
  IdParam,
  IfMatch,
  Versioned,
  type EinklangRequest,
} from '@einklang/platform/http';
import { tableFile, TABLE_TYPES, TableFormatQuery } from '@einklang/platform/tables';
import { Body, Controller, Get, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { RiskEntries } from './risk-entries.service';
import { RiskRatings } from './risk-ratings.service';
import { RiskTables } from './risk-tables.service';
import { RiskAnalysisView, RiskDraftView } from './risk.view';
import { EnterRisk, SaveRiskRatings } from './risks.dto';
import { Risks } from './risks.service';

@ApiTags('risks')
@Controller('companies/:companyId/initiatives/:initiativeId/risks')
export class RisksController {
  constructor(
    private readonly risks: Risks,
    private readonly entries: RiskEntries,
    private readonly ratings: RiskRatings,
    private readonly tables: RiskTables,
  ) {}

  /** Chances and risks with what both sides gave, and for a side its own draft (BT-4). */
  @Does('risk.read')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<RiskAnalysisView> {
    return this.risks.read(actor, id);
  }

  /** Enters a chance or a risk; both sides read it at once. */
  @Does('risk.enter')
  @Post()
  async enter(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: EnterRisk,
  ): Promise<RiskAnalysisView> {
    await this.entries.enter(actor, id, body);
    return this.risks.read(actor, id);
  }

  /** Saves my side's draft of ratings in its own room; version 0 is the one before the first. */
  @Does('risk-rating.rate')
  @Versioned()
  @Put('draft')
  save(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: SaveRiskRatings,
  ): Promise<RiskDraftView> {
    return this.ratings.save(actor, id, body, version);
  }

  /** Gives the draft last read to both sides; it stays as it is. */
  @Does('risk-rating.give')
  @Versioned()
  @Post('ratings')
  async give(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<RiskAnalysisView> {
    await this.ratings.give(actor, id, version);
    return this.risks.read(actor, id);
  }

  /** What both sides read, as CSV or XLSX, to save. */
  @Does('risk.read')
  @ApiProduces(...Object.values(TABLE_TYPES))
  @Get('table')
  async table(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Query() { format }: TableFormatQuery,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    return tableFile(await this.tables.export(actor, id, accountLocale(request)), format);
  }
}
