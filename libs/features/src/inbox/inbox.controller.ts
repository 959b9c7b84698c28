import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotificationQuery, TaskQuery } from './inbox.dto';
import { Inbox } from './inbox.service';
import { InboxCounts, NotificationList, TaskList } from './inbox.view';

@ApiTags('inbox')
@Does('inbox.read')
@Controller('companies/:companyId/inbox')
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  /** How much waits for me, how much I wait for, how much is new. */
  @Get('counts')
  counts(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<InboxCounts> {
    return this.inbox.counts(actor);
  }

  /** What my side owes, or what it waits for. */
  @Get('tasks')
  tasks(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: TaskQuery,
  ): Promise<TaskList> {
    return this.inbox.tasks(actor, query);
  }

  /** What I was told, the newest first. */
  @Get('notifications')
  notifications(
    @IdParam('companyId') _: string,
    @Query() query: NotificationQuery,
  ): Promise<NotificationList> {
    return this.inbox.notifications(query);
  }

  @Put('notifications/:notificationId/reading')
  @HttpCode(204)
  markRead(@IdParam('companyId') _: string, @IdParam('notificationId') id: string): Promise<void> {
    return this.inbox.markRead(id);
  }

  @Put('reading')
  @HttpCode(204)
  markAllRead(@IdParam('companyId') _: string): Promise<void> {
    return this.inbox.markAllRead();
  }
}
