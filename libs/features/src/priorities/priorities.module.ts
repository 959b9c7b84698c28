import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { MaturityModule } from '@einklang/features/maturity';
import { Module } from '@nestjs/common';
import { DataRatings } from './data-ratings.service';
import { Forms } from './forms';
import { HumanRatings } from './human-ratings.service';
import { InitiativePriorityController } from './initiative-priority.controller';
import { PrioritiesController } from './priorities.controller';
import { Priorities } from './priorities.service';
import { Weights } from './weights.service';

@Module({
  imports: [InitiativesModule, FactsModule, MaturityModule],
  controllers: [PrioritiesController, InitiativePriorityController],
  providers: [Forms, DataRatings, HumanRatings, Weights, Priorities],
  exports: [DataRatings, HumanRatings, Priorities],
})
export class PrioritiesModule {}
