export { BusinessCasesModule } from './business-cases.module';
export { BusinessCases } from './business-cases.service';
export { AnnounceBusinessCaseJob } from './announce-business-case.job';
export type { PublishedBusinessCaseView } from './business-case.view';
