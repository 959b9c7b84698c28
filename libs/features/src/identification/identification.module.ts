import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { SystemsModule } from '@einklang/features/systems';
import { Module } from '@nestjs/common';
import { AnnounceIdentificationJob } from './announce-identification.job';
import { IdentificationController } from './identification.controller';
import { IdentificationContests } from './identification-contests.service';
import { IdentificationReading } from './identification-reading.service';
import { IdentificationResults } from './identification-results.service';
import { Identifications } from './identifications.service';
import { InitiativeIdentificationController } from './initiative-identification.controller';

@Module({
  imports: [InitiativesModule, SystemsModule, FactsModule],
  controllers: [IdentificationController, InitiativeIdentificationController],
  providers: [
    IdentificationReading,
    IdentificationResults,
    Identifications,
    IdentificationContests,
    AnnounceIdentificationJob,
  ],
  exports: [Identifications, IdentificationReading, IdentificationContests],
})
export class IdentificationModule {}
