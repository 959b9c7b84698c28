import { BusinessCasesModule } from '@einklang/features/business-case';
import { DeliveriesModule } from '@einklang/features/deliveries';
import { FactsModule } from '@einklang/features/facts';
import { IdentificationModule } from '@einklang/features/identification';
import { MaturityModule } from '@einklang/features/maturity';
import { PotentialModule } from '@einklang/features/potential';
import { PrioritiesModule } from '@einklang/features/priorities';
import { Module } from '@nestjs/common';
import { FactsForGates } from './facts-for-gates.service';

@Module({
  imports: [
    BusinessCasesModule,
    DeliveriesModule,
    FactsModule,
    IdentificationModule,
    PotentialModule,
    MaturityModule,
    PrioritiesModule,
  ],
  providers: [FactsForGates],
  exports: [FactsForGates],
})
export class GateFactsModule {}
