import { Does, IdParam } from '@einklang/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TimelineQuery } from './timeline.dto';
import { Timeline } from './timeline.service';
import { TimelineList } from './timeline.view';

@ApiTags('timeline')
@Controller('companies/:companyId/timeline')
export class TimelineController {
  constructor(private readonly timeline: Timeline) {}

  /** Who did what and when, in the rooms I am in; the newest first. */
  @Does('timeline.read')
  @Get()
  list(@IdParam('companyId') _: string, @Query() query: TimelineQuery): Promise<TimelineList> {
    return this.timeline.list(query);
  }
}
