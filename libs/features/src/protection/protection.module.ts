import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { ParticipationModule } from '@einklang/features/participation';
import { Module } from '@nestjs/common';
import { ControlProfileController } from './control-profile.controller';
import { ControlProfiles } from './control-profiles.service';
import { DpiaAssessments } from './dpia-assessments.service';
import { DpiaStart } from './dpia-start.service';
import { DpiaController } from './dpia.controller';
import { ProtectedForms } from './protected-forms.service';

@Module({
  imports: [InitiativesModule, FactsModule, ParticipationModule],
  controllers: [ControlProfileController, DpiaController],
  providers: [ProtectedForms, ControlProfiles, DpiaAssessments, DpiaStart],
  exports: [ControlProfiles, DpiaAssessments],
})
export class ProtectionModule {}
