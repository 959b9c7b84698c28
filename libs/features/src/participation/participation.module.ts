import { DeliveriesModule } from '@einklang/features/deliveries';
import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { ResolutionsModule } from '@einklang/features/resolutions';
import { Module } from '@nestjs/common';
import { Acts } from './acts.service';
import { AnnounceActJob } from './announce-act.job';
import { AnswersController } from './answers.controller';
import { ConsultationsController } from './consultations.controller';
import { Consultations } from './consultations.service';
import { Declarations } from './declarations.service';
import { HearingsController } from './hearings.controller';
import { Hearings } from './hearings.service';
import { PackageController } from './package.controller';
import { PackageReading } from './package-reading.service';
import { PackageRequirements } from './package-requirements.service';
import { InformationPackage } from './package.service';
import { ParticipationController } from './participation.controller';
import { Participation } from './participation.service';
import { ParticipationTasks } from './participation-tasks.service';
import { PeriodsController } from './periods.controller';
import { Periods } from './periods.service';
import { Questions } from './questions.service';
import { StatementsController } from './statements.controller';
import { Statements } from './statements.service';

@Module({
  imports: [InitiativesModule, DeliveriesModule, FactsModule, ResolutionsModule],
  controllers: [
    ParticipationController,
    PackageController,
    AnswersController,
    PeriodsController,
    ConsultationsController,
    HearingsController,
    StatementsController,
  ],
  providers: [
    Acts,
    AnnounceActJob,
    Consultations,
    Declarations,
    Hearings,
    InformationPackage,
    PackageReading,
    PackageRequirements,
    Participation,
    ParticipationTasks,
    Periods,
    Questions,
    Statements,
  ],
  exports: [
    Acts,
    Participation,
    InformationPackage,
    ParticipationTasks,
    Questions,
    Declarations,
    Periods,
    Consultations,
    Hearings,
    Statements,
  ],
})
export class ParticipationModule {}
