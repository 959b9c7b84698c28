import { Module } from '@nestjs/common';
import { MaturityController } from './maturity.controller';
import { Maturity } from './maturity.service';
import { MeasuresController } from './measures.controller';
import { Measures } from './measures.service';

@Module({
  controllers: [MaturityController, MeasuresController],
  providers: [Maturity, Measures],
  exports: [Maturity, Measures],
})
export class MaturityModule {}
