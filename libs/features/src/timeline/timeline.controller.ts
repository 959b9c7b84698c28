import { Does, IdParam } from '@einklang/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChainQuery, TimelineQuery } from './timeline.dto';
import { Timeline } from './timeline.service';
import { ChainPart, TimelineList } from './timeline.view';

@ApiTags('timeline')
@Does('timeline.read')
@Controller('companies/:companyId/timeline')
export class TimelineController {
  constructor(private readonly timeline: Timeline) {}

  /** Who did what and when, in the rooms I am in; the newest first. */
  @Get()
  list(@IdParam('companyId') _: string, @Query() query: TimelineQuery): Promise<TimelineList> {
    return this.timeline.list(query);
  }

  /** The hash chain of one of my rooms, in order, so that anybody can verify it without trusting the server. */
  @Get('chain')
  chain(@IdParam('companyId') _: string, @Query() query: ChainQuery): Promise<ChainPart> {
    return this.timeline.chain(query);
  }
}
