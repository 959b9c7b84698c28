import { InitiativesModule } from '@einklang/features/initiatives';
import { Idempotency } from '@einklang/platform/http';
import { Module } from '@nestjs/common';
import { InitiativeSystemController } from './initiative-system.controller';
import { AnnounceSystemJob } from './announce-system.job';
import { AnnounceHintJob } from './announce-hint.job';
import { SystemHintsController } from './system-hints.controller';
import { SystemHints } from './system-hints.service';
import { SystemLists } from './system-lists.service';
import { SystemListsController } from './system-lists.controller';
import { SystemReferences } from './system-references.service';
import { SystemReviews } from './system-reviews.service';
import { SystemTrail } from './system-trail.service';
import { SystemsController } from './systems.controller';
import { Systems } from './systems.service';

@Module({
  imports: [InitiativesModule],
  controllers: [SystemsController, SystemListsController, SystemHintsController, InitiativeSystemController],
  providers: [
    Systems,
    SystemLists,
    SystemHints,
    AnnounceHintJob,
    AnnounceSystemJob,
    SystemReviews,
    SystemReferences,
    SystemTrail,
    Idempotency,
  ],
  exports: [Systems, SystemTrail],
})
export class SystemsModule {}
