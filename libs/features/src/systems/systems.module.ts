import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { InitiativeSystemController } from './initiative-system.controller';
import { SystemReferences } from './system-references.service';
import { SystemReviews } from './system-reviews.service';
import { SystemTrail } from './system-trail.service';
import { SystemsController } from './systems.controller';
import { Systems } from './systems.service';

@Module({
  imports: [InitiativesModule],
  controllers: [SystemsController, InitiativeSystemController],
  providers: [Systems, SystemReviews, SystemReferences, SystemTrail],
  exports: [Systems, SystemTrail],
})
export class SystemsModule {}
