export { ResolutionsModule } from './resolutions.module';
export { Resolutions, type Covered } from './resolutions.service';
export { Extracts } from './extracts.service';
export { AnnounceExtractJob } from './announce-extract.job';
export { ExtractView } from './resolution.view';
export type { ResolutionRow } from './resolutions.queries';
