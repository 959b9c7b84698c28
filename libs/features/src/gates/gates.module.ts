import { CompaniesModule } from '@einklang/features/companies';
import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { AnnounceGateJob } from './announce-gate.job';
import { GateFacts } from './gate-facts.service';
import { GatesController } from './gates.controller';
import { Gates } from './gates.service';

@Module({
  imports: [CompaniesModule, InitiativesModule],
  controllers: [GatesController],
  providers: [Gates, GateFacts, AnnounceGateJob],
  exports: [Gates],
})
export class GatesModule {}
