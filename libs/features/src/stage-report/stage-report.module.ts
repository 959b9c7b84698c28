import { BusinessCasesModule } from '@einklang/features/business-case';
import { GatesModule } from '@einklang/features/gates';
import { InitiativesModule } from '@einklang/features/initiatives';
import { ParticipationModule } from '@einklang/features/participation';
import { ReportsModule } from '@einklang/features/reports';
import { Module } from '@nestjs/common';
import { StageReportSource } from './stage-report.source';

@Module({
  imports: [InitiativesModule, GatesModule, ParticipationModule, BusinessCasesModule, ReportsModule],
  providers: [StageReportSource],
})
export class StageReportModule {}
