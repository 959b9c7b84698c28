import { accountLocale, CurrentActor, Does, IdParam, type EinklangRequest } from '@einklang/platform/http';
import { tableFile, TABLE_TYPES, TableFormatQuery } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { PriorityLists } from './priority-lists.service';

@ApiTags('priorities')
@Controller('companies/:companyId/priority-list')
export class PriorityListController {
  constructor(private readonly lists: PriorityLists) {}

  /** All initiatives that I may see with their priority as CSV or XLSX, to save. */
  @Does('priority.list')
  @ApiProduces('text/csv', TABLE_TYPES.xlsx)
  @Get()
  async export(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() { format }: TableFormatQuery,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    return tableFile(await this.lists.export(actor, accountLocale(request)), format);
  }
}
