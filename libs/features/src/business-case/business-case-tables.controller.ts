import { Db } from '@einklang/platform/data';
import { attachmentHeader } from '@einklang/platform/files';
import {
  accountLocale,
  CurrentActor,
  Does,
  IdParam,
  NoTransaction,
  type EinklangRequest,
} from '@einklang/platform/http';
import { uploadedTable } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { Controller, Get, HttpCode, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { BusinessCaseTables, type ExportedWorkbook } from './business-case-tables.service';
import { LineImportView } from './import.view';
import { VersionParam } from './version-param';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('business-case')
@Controller('companies/:companyId/initiatives/:initiativeId/business-case')
export class BusinessCaseTablesController {
  constructor(
    private readonly tables: BusinessCaseTables,
    private readonly db: Db,
  ) {}

  /** What the lines of an XLSX or CSV file would bring into the draft, row errors included. It stores nothing. */
  @Does('business-case.edit')
  @NoTransaction()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @HttpCode(200)
  @Post('draft/line-preview')
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Req() request: EinklangRequest,
  ): Promise<LineImportView> {
    await this.db.inCompany(actor, () => this.tables.requireEdit(actor, id));
    return this.tables.preview(await uploadedTable(request), accountLocale(request));
  }

  /** The draft as a workbook with formulas, to save. */
  @Does('business-case.edit')
  @ApiProduces(XLSX)
  @Get('draft/workbook')
  async draft(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    return saved(await this.tables.draft(actor, id, accountLocale(request)));
  }

  /** A published version as a workbook with formulas, to save. */
  @Does('business-case.read')
  @ApiProduces(XLSX)
  @Get('versions/:version/workbook')
  async version(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @VersionParam() version: number,
    @Req() request: EinklangRequest,
  ): Promise<StreamableFile> {
    return saved(await this.tables.version(actor, id, version, accountLocale(request)));
  }
}

const saved = ({ name, content }: ExportedWorkbook): StreamableFile =>
  new StreamableFile(content, {
    type: XLSX,
    disposition: attachmentHeader(name),
    length: content.length,
  });
