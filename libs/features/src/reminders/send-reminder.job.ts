import { nextMailTime, reminderPlan, type GermanLand } from '@einklang/domain';
import { isHolidayIn } from '@einklang/features/calendar';
import { Notifications, type DeadlineKind, type TaskSide } from '@einklang/features/inbox';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import type { RoomKind } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { stepOf } from './reminder-plan.service';
import { reminderEventOf, standingsOf } from './task-reminders';

interface DueTask {
  task_id: string;
  task_kind: string;
  step: string;
  due_on: string;
  deadline_kind: DeadlineKind;
  room_kind: RoomKind;
  initiative_id: string | null;
  debtor: TaskSide;
  assignee_id: string | null;
  land: GermanLand;
}

/**
 * Reminds of one open task. Nothing once it is done, cancelled or due on another day; who has lost role or room is
 * not among the recipients (promises P11). Repeating it tells nobody twice: the origin names task, step and day.
 */
@Injectable()
export class SendReminderJob implements JobHandler<'reminder.send'> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
  ) {}

  async run({ companyId, payload: { reminderId } }: JobContext<'reminder.send'>): Promise<void> {
    const task = await this.db.inCompany({ companyId }, async () => {
      const [row] = await this.db.sql<DueTask>(
        'select d.*, c.land from app.due_task($1) d cross join company c',
        [reminderId],
      );
      return row;
    });
    if (task) await this.remind(companyId, task);
    await this.db.inCompany({ companyId }, () => this.db.sql('select app.settle_reminder($1)', [reminderId]));
  }

  private async remind(companyId: string, task: DueTask): Promise<void> {
    const event = reminderEventOf(task.task_kind);
    const notice =
      event &&
      reminderPlan(event, task.due_on, isHolidayIn(task.land)).find((each) => stepOf(each) === task.step);
    if (!notice) return;
    const now = this.clock.now();
    const isLastDay = task.deadline_kind === 'STATUTORY' && notice.on === task.due_on;
    const mailAt = nextMailTime(now, isLastDay ? 'STATUTORY_LAST_DAY' : 'NORMAL');
    await this.notifications.tell({
      companyId,
      origin: `reminder:${task.task_id}:${task.step}:${task.due_on}`,
      kind: `reminder.${notice.code}`,
      roomKind: task.room_kind,
      to:
        task.assignee_id !== null && notice.recipients.includes('OWNER')
          ? [{ personId: task.assignee_id }]
          : standingsOf(notice.recipients, task.debtor),
      subject: { type: 'task', id: task.task_id, initiativeId: task.initiative_id },
      params: { task: task.task_kind, dueOn: task.due_on },
      mailAt: mailAt > now ? mailAt : undefined,
    });
  }
}
