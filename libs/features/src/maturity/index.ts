export { MaturityModule } from './maturity.module';
export { Maturity, type KnownMaturity } from './maturity.service';
export { Measures } from './measures.service';
export { RatingDto } from './rating.dto';
export { ratingOf, requireReasons } from './ratings';
export { ownerRows, sideOfOwner, type OwnerRow } from './owners';
