export { ReportsModule } from './reports.module';
export { Reports, type NewReport } from './reports.service';
export { ReportSources, type ReportDocument, type ReportSource } from './report-sources';
export { RenderReportJob } from './render-report.job';
export { ReportView } from './report.view';
export { REPORT_KINDS, type ReportKind } from './report-kinds';
export type { ReportRow } from './reports.queries';
