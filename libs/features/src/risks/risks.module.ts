import { InitiativesModule } from '@einklang/features/initiatives';
import { ParticipationModule } from '@einklang/features/participation';
import { Module } from '@nestjs/common';
import { RiskActsController } from './risk-acts.controller';
import { RiskEntries } from './risk-entries.service';
import { RiskMeasures } from './risk-measures.service';
import { RiskRatings } from './risk-ratings.service';
import { RiskSettlements } from './risk-settlements.service';
import { RiskStandings } from './risk-standing.service';
import { RiskTables } from './risk-tables.service';
import { RisksController } from './risks.controller';
import { Risks } from './risks.service';

@Module({
  imports: [InitiativesModule, ParticipationModule],
  controllers: [RisksController, RiskActsController],
  providers: [RiskStandings, RiskSettlements, RiskRatings, RiskEntries, RiskMeasures, RiskTables, Risks],
  exports: [RiskStandings, RiskSettlements, RiskRatings, RiskEntries, RiskMeasures, Risks],
})
export class RisksModule {}
