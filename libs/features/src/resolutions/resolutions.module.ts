import { ReportsModule } from '@einklang/features/reports';
import { Module } from '@nestjs/common';
import { AnnounceExtractJob } from './announce-extract.job';
import { Council } from './council.service';
import { ExtractSource } from './extract.source';
import { Extracts } from './extracts.service';
import { ResolutionsController } from './resolutions.controller';
import { Resolutions } from './resolutions.service';

@Module({
  imports: [ReportsModule],
  controllers: [ResolutionsController],
  providers: [Council, Resolutions, Extracts, AnnounceExtractJob, ExtractSource],
  exports: [Council, Resolutions, Extracts],
})
export class ResolutionsModule {}
