import { AgreementsModule } from '@einklang/features/agreements';
import { ReportsModule } from '@einklang/features/reports';
import { ResolutionsModule } from '@einklang/features/resolutions';
import { SystemsModule } from '@einklang/features/systems';
import { Module } from '@nestjs/common';
import { AgreementDocuments } from './agreement-document.service';
import { AnnounceSigningJob } from './announce-signing.job';
import { Displays } from './displays.service';
import { SigningReading } from './signing-reading.service';
import { SigningAuthority } from './signing-authority.service';
import { SigningController } from './signing.controller';
import { Signing } from './signing.service';
import { SigningSources } from './signing.sources';

@Module({
  imports: [AgreementsModule, ReportsModule, ResolutionsModule, SystemsModule],
  controllers: [SigningController],
  providers: [
    Signing,
    SigningAuthority,
    SigningReading,
    Displays,
    AgreementDocuments,
    SigningSources,
    AnnounceSigningJob,
  ],
  exports: [Signing, Displays],
})
export class SigningModule {}
