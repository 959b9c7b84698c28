import { InitiativesModule } from '@einklang/features/initiatives';
import { PotentialModule } from '@einklang/features/potential';
import { Module } from '@nestjs/common';
import { Adoptions } from './adoptions.service';
import { LibraryController } from './library.controller';

@Module({
  imports: [InitiativesModule, PotentialModule],
  controllers: [LibraryController],
  providers: [Adoptions],
})
export class LibraryModule {}
