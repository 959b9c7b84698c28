export { ResolutionsModule } from './resolutions.module';
export { Resolutions, type Covered } from './resolutions.service';
export { Extracts } from './extracts.service';
export { AnnounceExtractJob } from './announce-extract.job';
export { Council } from './council.service';
export { CouncilMemberView, ExtractView } from './resolution.view';
export type { ResolutionRow } from './resolutions.queries';
