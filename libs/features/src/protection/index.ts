export { ProtectionModule } from './protection.module';
export { ControlProfiles } from './control-profiles.service';
