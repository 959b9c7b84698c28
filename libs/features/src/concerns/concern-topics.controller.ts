import { Db } from '@einklang/platform/data';
import { CurrentActor, Does, IdParam, NoTransaction } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConcernGiven, ConcernTopicList, ConcernTopicView } from './concern-topic.view';
import { ConcernTopics } from './concern-topics.service';
import { GiveConcern } from './concerns.dto';

@ApiTags('concerns')
@Controller('companies/:companyId/concern-topics')
export class ConcernTopicsController {
  constructor(
    private readonly topics: ConcernTopics,
    private readonly db: Db,
  ) {}

  /** Initiatives that everybody in the company may say something about. */
  @Does('concern.follow')
  @Get()
  list(@IdParam('companyId') _: string): Promise<ConcernTopicList> {
    return this.topics.list();
  }

  /** One of them, with what became of what was said: for everybody, so without the words unless both sides released them. */
  @Does('concern.follow')
  @Get(':initiativeId')
  read(@IdParam('companyId') _: string, @IdParam('initiativeId') id: string): Promise<ConcernTopicView> {
    return this.topics.read(id);
  }

  /**
   * Says what worries me, or what I hope for. A transaction of its own, since what remembers answers for repeated
   * requests remembers by whom they were made.
   */
  @Does('concern.give')
  @NoTransaction()
  @Post(':initiativeId/concerns')
  give(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: GiveConcern,
  ): Promise<ConcernGiven> {
    return this.db.inCompany(actor, () => this.topics.give(id, body));
  }
}
