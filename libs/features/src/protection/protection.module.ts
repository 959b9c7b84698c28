import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { ParticipationModule } from '@einklang/features/participation';
import { Module } from '@nestjs/common';
import { ControlProfileController } from './control-profile.controller';
import { ControlProfiles } from './control-profiles.service';
import { ProtectedForms } from './protected-forms.service';

@Module({
  imports: [InitiativesModule, FactsModule, ParticipationModule],
  controllers: [ControlProfileController],
  providers: [ProtectedForms, ControlProfiles],
  exports: [ControlProfiles],
})
export class ProtectionModule {}
