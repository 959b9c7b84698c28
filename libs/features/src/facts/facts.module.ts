import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { AnnounceContestJob } from './announce-contest.job';
import { Confirmations } from './confirmations.service';
import { Contests } from './contests.service';
import { FactsController } from './facts.controller';
import { Facts } from './facts.service';
import { Rules } from './rules.service';

@Module({
  imports: [InitiativesModule],
  controllers: [FactsController],
  providers: [Facts, Rules, Contests, Confirmations, AnnounceContestJob],
  exports: [Facts, Rules, Contests, Confirmations],
})
export class FactsModule {}
