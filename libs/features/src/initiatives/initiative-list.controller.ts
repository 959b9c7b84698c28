import { accountLocale, CurrentActor, Does, IdParam, type EinklangRequest } from '@einklang/platform/http';
import { tableFile, TABLE_TYPES } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { InitiativeLists } from './initiative-lists.service';
import { ExportInitiatives } from './initiatives.dto';

@ApiTags('initiatives')
@Controller('companies/:companyId/initiative-list')
export class InitiativeListController {
  constructor(private readonly lists: InitiativeLists) {}

  /** The initiatives that I may see as CSV or XLSX, to save. */
  @Does('initiative.list')
  @ApiProduces('text/csv', TABLE_TYPES.xlsx)
  @Get()
  async export(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: ExportInitiatives,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    return tableFile(await this.lists.export(actor, query, accountLocale(request)), query.format);
  }
}
