import { FactsModule } from '@einklang/features/facts';
import { InitiativesModule } from '@einklang/features/initiatives';
import { Module } from '@nestjs/common';
import { Declarations } from './declarations.service';
import { PotentialController } from './potential.controller';
import { Profiles } from './profiles.service';

@Module({
  imports: [InitiativesModule, FactsModule],
  controllers: [PotentialController],
  providers: [Profiles, Declarations],
  exports: [Profiles, Declarations],
})
export class PotentialModule {}
