import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReportList, ReportView } from './report.view';
import { ReportQuery, RequestReport } from './reports.dto';
import { Reports } from './reports.service';

@ApiTags('reports')
@Controller('companies/:companyId/reports')
export class ReportsController {
  constructor(private readonly reports: Reports) {}

  /** Reports of the rooms I am in, the newest first. */
  @Does('report.list')
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: ReportQuery,
  ): Promise<ReportList> {
    return this.reports.list(actor, query);
  }

  /** Asks for a report; the worker makes it, its state says how far it is. */
  @Does('report.request')
  @Post()
  request(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: RequestReport,
  ): Promise<ReportView> {
    return this.reports.request(actor, body);
  }

  @Does('report.list')
  @Get(':reportId')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('reportId') id: string,
  ): Promise<ReportView> {
    return this.reports.read(actor, id);
  }

  /** Tries a failed report again. */
  @Does('report.repeat')
  @Post(':reportId/repetition')
  repeat(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('reportId') id: string,
  ): Promise<ReportView> {
    return this.reports.repeat(actor, id);
  }
}
