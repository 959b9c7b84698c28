export { IdentificationModule } from './identification.module';
export { Identifications } from './identifications.service';
export { IdentificationReading } from './identification-reading.service';
export { IdentificationContests } from './identification-contests.service';
export { AnnounceIdentificationJob } from './announce-identification.job';
export { AnnounceVendorJob } from './announce-vendor.job';
