import { AgreementsModule } from '@einklang/features/agreements';
import { BusinessCasesModule } from '@einklang/features/business-case';
import { CommentsModule } from '@einklang/features/comments';
import { ConcernsModule } from '@einklang/features/concerns';
import { DeliveriesModule } from '@einklang/features/deliveries';
import { ElectionsModule } from '@einklang/features/elections';
import { FactsModule } from '@einklang/features/facts';
import { GatesModule } from '@einklang/features/gates';
import { IdentificationModule } from '@einklang/features/identification';
import { InitiativesModule } from '@einklang/features/initiatives';
import { ParticipationModule } from '@einklang/features/participation';
import { PotentialModule } from '@einklang/features/potential';
import { ReportsModule } from '@einklang/features/reports';
import { ResolutionsModule } from '@einklang/features/resolutions';
import { ProtectionModule } from '@einklang/features/protection';
import { RemindersModule } from '@einklang/features/reminders';
import { RisksModule } from '@einklang/features/risks';
import { SigningModule } from '@einklang/features/signing';
import { SurveysModule } from '@einklang/features/surveys';
import { SystemsModule } from '@einklang/features/systems';
import { MaturityModule } from '@einklang/features/maturity';
import { PrioritiesModule } from '@einklang/features/priorities';
import { Module } from '@nestjs/common';
import { Chapters, CHAPTERS } from './chapters';
import { ElectionChapter } from './election.chapter';
import { MaturityChapter } from './maturity.chapter';
import { DemoPlayer } from './demo-player';

@Module({
  imports: [
    InitiativesModule,
    ElectionsModule,
    FactsModule,
    IdentificationModule,
    PotentialModule,
    DeliveriesModule,
    CommentsModule,
    AgreementsModule,
    BusinessCasesModule,
    ParticipationModule,
    ConcernsModule,
    RemindersModule,
    ReportsModule,
    ResolutionsModule,
    RisksModule,
    SigningModule,
    GatesModule,
    MaturityModule,
    PrioritiesModule,
    ProtectionModule,
    SurveysModule,
    SystemsModule,
  ],
  providers: [Chapters, DemoPlayer, MaturityChapter, ElectionChapter, ...CHAPTERS],
})
export class DemoModule {}
