import { AgreementsModule } from '@einklang/features/agreements';
import { ConcernsModule } from '@einklang/features/concerns';
import { GateFactsModule } from '@einklang/features/gate-facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { ParticipationModule } from '@einklang/features/participation';
import { ProtectionModule } from '@einklang/features/protection';
import { ResolutionsModule } from '@einklang/features/resolutions';
import { SurveysModule } from '@einklang/features/surveys';
import { RisksModule } from '@einklang/features/risks';
import { SystemsModule } from '@einklang/features/systems';
import { Module } from '@nestjs/common';
import { AnnounceGateJob } from './announce-gate.job';
import { GateFacts } from './gate-facts.service';
import { GatesController } from './gates.controller';
import { Gates } from './gates.service';

@Module({
  imports: [
    AgreementsModule,
    ConcernsModule,
    InitiativesModule,
    GateFactsModule,
    ParticipationModule,
    ProtectionModule,
    ResolutionsModule,
    SurveysModule,
    RisksModule,
    SystemsModule,
  ],
  controllers: [GatesController],
  providers: [Gates, GateFacts, AnnounceGateJob],
  exports: [Gates],
})
export class GatesModule {}
