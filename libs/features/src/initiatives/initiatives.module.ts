import { Module } from '@nestjs/common';
import { AnnounceInitiativeJob } from './announce-initiative.job';
import { InitiativeListController } from './initiative-list.controller';
import { InitiativeLists } from './initiative-lists.service';
import { InitiativesController } from './initiatives.controller';
import { Initiatives } from './initiatives.service';

@Module({
  controllers: [InitiativesController, InitiativeListController],
  providers: [Initiatives, InitiativeLists, AnnounceInitiativeJob],
  exports: [Initiatives],
})
export class InitiativesModule {}
