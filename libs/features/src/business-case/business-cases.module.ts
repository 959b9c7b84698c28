import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { AnnounceBusinessCaseJob } from './announce-business-case.job';
import { BusinessCaseTablesController } from './business-case-tables.controller';
import { BusinessCaseTables } from './business-case-tables.service';
import { BusinessCasesController } from './business-cases.controller';
import { BusinessCases } from './business-cases.service';

@Module({
  imports: [InitiativesModule, FactsModule],
  controllers: [BusinessCasesController, BusinessCaseTablesController],
  providers: [BusinessCases, BusinessCaseTables, AnnounceBusinessCaseJob],
  exports: [BusinessCases],
})
export class BusinessCasesModule {}
