import { Module } from '@nestjs/common';
import { RenderReportJob } from './render-report.job';
import { ReportSources } from './report-sources';
import { ReportsController } from './reports.controller';
import { Reports } from './reports.service';

@Module({
  controllers: [ReportsController],
  providers: [Reports, ReportSources, RenderReportJob],
  exports: [Reports, ReportSources],
})
export class ReportsModule {}
