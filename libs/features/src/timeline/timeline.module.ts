import { Module } from '@nestjs/common';
import { TimelineController } from './timeline.controller';
import { Timeline } from './timeline.service';

@Module({ controllers: [TimelineController], providers: [Timeline] })
export class TimelineModule {}
