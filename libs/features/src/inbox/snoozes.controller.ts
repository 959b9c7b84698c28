import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PutOff } from './inbox.dto';
import type { SnoozeView } from './inbox.view';
import { Snoozes } from './snoozes.service';

@ApiTags('inbox')
@Does('inbox.read')
@Controller('companies/:companyId/inbox')
export class SnoozesController {
  constructor(private readonly snoozes: Snoozes) {}

  /** Puts a task of mine off, for myself alone; it is back by itself. Not what is due today or overdue. */
  @Put('tasks/:taskId/snooze')
  putOffTask(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('taskId') id: string,
    @Body() { until }: PutOff,
  ): Promise<SnoozeView> {
    return this.snoozes.putOffTask(actor, id, until);
  }

  @Delete('tasks/:taskId/snooze')
  @HttpCode(204)
  showTask(@IdParam('companyId') _: string, @IdParam('taskId') id: string): Promise<void> {
    return this.snoozes.show('TASK', id);
  }

  /** Puts a piece of news off, for myself alone; it is back by itself, unread. */
  @Put('notifications/:notificationId/snooze')
  putOffNews(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('notificationId') id: string,
    @Body() { until }: PutOff,
  ): Promise<SnoozeView> {
    return this.snoozes.putOffNews(actor, id, until);
  }

  @Delete('notifications/:notificationId/snooze')
  @HttpCode(204)
  showNews(@IdParam('companyId') _: string, @IdParam('notificationId') id: string): Promise<void> {
    return this.snoozes.show('NOTIFICATION', id);
  }
}
