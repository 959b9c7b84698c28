export { SigningModule } from './signing.module';
export { Signing } from './signing.service';
export { Displays } from './displays.service';
export { AnnounceSigningJob } from './announce-signing.job';
export { chronicle, type ChronicleEntry } from './chronicle';
