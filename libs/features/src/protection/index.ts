export { ProtectionModule } from './protection.module';
export { ControlProfiles } from './control-profiles.service';
export { DpiaAssessments } from './dpia-assessments.service';
