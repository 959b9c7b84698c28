import { Module } from '@nestjs/common';
import { MaturityController } from './maturity.controller';
import { Maturity } from './maturity.service';

@Module({ controllers: [MaturityController], providers: [Maturity], exports: [Maturity] })
export class MaturityModule {}
