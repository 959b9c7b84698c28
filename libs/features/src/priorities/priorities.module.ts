import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { MaturityModule } from '@einklang/features/maturity';
import { Module } from '@nestjs/common';
import { DataRatings } from './data-ratings.service';
import { Forms } from './forms';
import { HumanRatings } from './human-ratings.service';
import { InitiativePriorityController } from './initiative-priority.controller';
import { PrioritiesController } from './priorities.controller';
import { PriorityListController } from './priority-list.controller';
import { PriorityLists } from './priority-lists.service';
import { Priorities } from './priorities.service';
import { Weights } from './weights.service';

@Module({
  imports: [InitiativesModule, FactsModule, MaturityModule],
  controllers: [PrioritiesController, PriorityListController, InitiativePriorityController],
  providers: [Forms, DataRatings, HumanRatings, Weights, Priorities, PriorityLists],
  exports: [DataRatings, HumanRatings, Priorities],
})
export class PrioritiesModule {}
