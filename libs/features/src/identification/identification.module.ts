import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { IdentityModule } from '@einklang/features/identity';
import { CompaniesModule } from '@einklang/features/companies';
import { SystemsModule } from '@einklang/features/systems';
import { Module } from '@nestjs/common';
import { AnnounceIdentificationJob } from './announce-identification.job';
import { AnnounceVendorJob } from './announce-vendor.job';
import { VendorDoorController } from './vendor-door.controller';
import { VendorDoor } from './vendor-door.service';
import { VendorLetters } from './vendor-letters.service';
import { VendorLinksController } from './vendor-links.controller';
import { VendorLinks } from './vendor-links.service';
import { IdentificationController } from './identification.controller';
import { IdentificationContests } from './identification-contests.service';
import { IdentificationReading } from './identification-reading.service';
import { IdentificationResults } from './identification-results.service';
import { Identifications } from './identifications.service';
import { InitiativeIdentificationController } from './initiative-identification.controller';

@Module({
  imports: [CompaniesModule, IdentityModule, InitiativesModule, SystemsModule, FactsModule],
  controllers: [
    IdentificationController,
    InitiativeIdentificationController,
    VendorLinksController,
    VendorDoorController,
  ],
  providers: [
    IdentificationReading,
    IdentificationResults,
    Identifications,
    IdentificationContests,
    AnnounceIdentificationJob,
    AnnounceVendorJob,
    VendorLinks,
    VendorLetters,
    VendorDoor,
  ],
  exports: [Identifications, IdentificationReading, IdentificationContests],
})
export class IdentificationModule {}
