export { StageReportModule } from './stage-report.module';
