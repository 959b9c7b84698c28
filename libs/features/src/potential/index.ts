export { PotentialModule } from './potential.module';
export { Declarations } from './declarations.service';
export { Profiles } from './profiles.service';
export { SaveProfile } from './profile.dto';
