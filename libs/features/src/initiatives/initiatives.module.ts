import { Module } from '@nestjs/common';
import { AnnounceInitiativeJob } from './announce-initiative.job';
import { InitiativesController } from './initiatives.controller';
import { Initiatives } from './initiatives.service';

@Module({
  controllers: [InitiativesController],
  providers: [Initiatives, AnnounceInitiativeJob],
  exports: [Initiatives],
})
export class InitiativesModule {}
