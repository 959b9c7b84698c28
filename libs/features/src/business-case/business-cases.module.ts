import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { AnnounceBusinessCaseJob } from './announce-business-case.job';
import { BusinessCasesController } from './business-cases.controller';
import { BusinessCases } from './business-cases.service';

@Module({
  imports: [InitiativesModule, FactsModule],
  controllers: [BusinessCasesController],
  providers: [BusinessCases, AnnounceBusinessCaseJob],
  exports: [BusinessCases],
})
export class BusinessCasesModule {}
