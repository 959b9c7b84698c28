import {
  instantInBerlin,
  reminderPlan,
  type GermanLand,
  type IsHoliday,
  type PlannedReminder,
} from '@einklang/domain';
import { isHolidayIn } from '@einklang/features/calendar';
import { Tasks, type TaskWatcher } from '@einklang/features/inbox';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reminderEventOf } from './task-reminders';

/** Reminders appear in the inbox when the quiet of the night ends. */
const MORNING = 7;

interface Task {
  kind: string;
  due_on: string | null;
  open: boolean;
  land: GermanLand;
}

/** Keeps the reminder rows of a task equal to its due date, in the transaction that opens, moves or ends it. */
@Injectable()
export class ReminderPlan implements TaskWatcher, OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.watch(this);
  }

  async taskChanged(taskId: string): Promise<void> {
    await this.db.sql(
      'delete from reminder where company_id = $1 and task_id = $2 and claim_at is not null',
      [this.db.context.companyId, taskId],
    );
    const [task] = await this.db.sql<Task>(
      `select t.kind, to_char(t.due_on, 'YYYY-MM-DD') as due_on, t.completed_at is null and t.cancelled_at is null as open, c.land
         from task t join company c on c.id = t.company_id where t.company_id = $1 and t.id = $2`,
      [this.db.context.companyId, taskId],
    );
    if (!task?.open || task.due_on === null) return;
    const { kind, due_on: dueOn, land } = task;
    for (const notice of plannedReminders(kind, dueOn, isHolidayIn(land), this.clock.today()))
      await this.insert(taskId, dueOn, notice);
  }

  private async insert(taskId: string, dueOn: string, { step, at }: DueReminder): Promise<void> {
    await this.db.sql(
      `insert into reminder (company_id, id, task_id, step, due_on, at, claim_at) values ($1, $2, $3, $4, $5, $6, $6)
       on conflict (company_id, task_id, step, due_on) do nothing`,
      [this.db.context.companyId, newId(), taskId, step, dueOn, at],
    );
  }
}

export interface DueReminder {
  readonly step: string;
  readonly at: Date;
}

/** The reminders of a task of this kind that are still to come; none where its kind has none. */
export const plannedReminders = (
  kind: string,
  dueOn: string,
  isHoliday: IsHoliday,
  today: string,
): DueReminder[] => {
  const event = reminderEventOf(kind);
  if (!event) return [];
  return reminderPlan(event, dueOn, isHoliday)
    .filter(({ on }) => on >= today)
    .map((notice) => ({ step: stepOf(notice), at: instantInBerlin(notice.on, MORNING) }));
};

/** Names a notice of a plan: what it says and on which day. */
export const stepOf = ({ code, on }: PlannedReminder): string => `${code}:${on}`;
