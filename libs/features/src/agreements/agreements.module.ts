import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { AgreementStanding } from './agreement-standing.service';
import { AgreementLists } from './agreement-list.service';
import { AgreementsController } from './agreements.controller';
import { Agreements } from './agreements.service';
import { AnnounceClauseJob } from './announce-clause.job';
import { AnnouncePolicyItemJob } from './announce-policy-item.job';
import { ClauseReading } from './clause-reading.service';
import { ClausesController } from './clauses.controller';
import { Clauses } from './clauses.service';
import { Contents } from './contents.service';
import { PolicyItems } from './policy-items.service';

@Module({
  imports: [InitiativesModule, FactsModule],
  controllers: [AgreementsController, ClausesController],
  providers: [
    AgreementStanding,
    Agreements,
    AgreementLists,
    Contents,
    Clauses,
    ClauseReading,
    PolicyItems,
    AnnounceClauseJob,
    AnnouncePolicyItemJob,
  ],
  exports: [Agreements, AgreementStanding, Clauses, PolicyItems],
})
export class AgreementsModule {}
