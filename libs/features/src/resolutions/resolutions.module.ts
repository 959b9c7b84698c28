import { Module } from '@nestjs/common';
import { AnnounceExtractJob } from './announce-extract.job';
import { Extracts } from './extracts.service';
import { ResolutionsController } from './resolutions.controller';
import { Resolutions } from './resolutions.service';

@Module({
  controllers: [ResolutionsController],
  providers: [Resolutions, Extracts, AnnounceExtractJob],
  exports: [Resolutions, Extracts],
})
export class ResolutionsModule {}
