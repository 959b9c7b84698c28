import { InitiativesModule } from '@einklang/features/initiatives';
import { MaturityModule } from '@einklang/features/maturity';
import { ReportsModule } from '@einklang/features/reports';
import { Module } from '@nestjs/common';
import { AnnounceConcernJob } from './announce-concern.job';
import { ConcernActs } from './concern-acts.service';
import { ConcernMeasures } from './concern-measures.service';
import { ConcernTopicsController } from './concern-topics.controller';
import { ConcernTopics } from './concern-topics.service';
import { ConcernsController } from './concerns.controller';
import { Concerns } from './concerns.service';
import { WeighingLists } from './weighing-list.service';

@Module({
  imports: [InitiativesModule, MaturityModule, ReportsModule],
  controllers: [ConcernTopicsController, ConcernsController],
  providers: [ConcernActs, ConcernTopics, Concerns, ConcernMeasures, WeighingLists, AnnounceConcernJob],
  exports: [ConcernTopics, Concerns, ConcernMeasures],
})
export class ConcernsModule {}
