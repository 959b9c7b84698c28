import { Db } from '@einklang/platform/data';
import {
  accountLocale,
  CurrentActor,
  Does,
  Idempotency,
  IdParam,
  NoTransaction,
  type EinklangRequest,
} from '@einklang/platform/http';
import { tableFile, TABLE_TYPES, uploadedTable } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { Controller, Get, HttpCode, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ListImported, ListPreview } from './system-list.view';
import { ExportSystems, ImportSystems } from './system-lists.dto';
import { SystemLists } from './system-lists.service';

const FILE = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
};

@ApiTags('systems')
@Controller('companies/:companyId/system-list')
export class SystemListsController {
  constructor(
    private readonly lists: SystemLists,
    private readonly db: Db,
    private readonly idempotency: Idempotency,
  ) {}

  /** The entries under a filter as CSV or XLSX, to save. */
  @Does('system.export')
  @ApiProduces('text/csv', TABLE_TYPES.xlsx)
  @Get()
  async export(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: ExportSystems,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    return tableFile(await this.lists.export(actor, query, accountLocale(request)), query.format);
  }

  /** What a list of software (CSV or XLSX) would do, row by row. It stores nothing. */
  @Does('system.import')
  @NoTransaction()
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  @HttpCode(200)
  @Post('preview')
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Req() request: EinklangRequest,
  ): Promise<ListPreview> {
    const table = await uploadedTable(request);
    return this.db.inCompany(actor, () => this.lists.preview(table, accountLocale(request)));
  }

  /** Takes over every row without a problem of exactly the list that was previewed, in one transaction. */
  @Does('system.import')
  @NoTransaction()
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  @Post()
  async import(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: ImportSystems,
    @Req() request: EinklangRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ListImported> {
    const table = await uploadedTable(request);
    return this.db.inCompany(actor, () =>
      this.idempotency.run(
        request,
        reply,
        () => this.lists.import(actor, table, query, accountLocale(request)),
        query.fingerprint,
      ),
    );
  }
}
