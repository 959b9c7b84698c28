import { AgreementsModule } from '@einklang/features/agreements';
import { BusinessCasesModule } from '@einklang/features/business-case';
import { CommentsModule } from '@einklang/features/comments';
import { DeliveriesModule } from '@einklang/features/deliveries';
import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { ParticipationModule } from '@einklang/features/participation';
import { Module } from '@nestjs/common';
import { AgreementChapter } from './agreement.chapter';
import { BusinessCaseChapter } from './business-case.chapter';
import { Chapters } from './chapters';
import { DemoPlayer } from './demo-player';
import { PackageChapter } from './package.chapter';

@Module({
  imports: [
    InitiativesModule,
    FactsModule,
    DeliveriesModule,
    CommentsModule,
    AgreementsModule,
    BusinessCasesModule,
    ParticipationModule,
  ],
  providers: [Chapters, DemoPlayer, AgreementChapter, BusinessCaseChapter, PackageChapter],
})
export class DemoModule {}
