import { instantInBerlin, reminderPlan, type GermanLand, type PlannedReminder } from '@einklang/domain';
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
    const event = task && reminderEventOf(task.kind);
    if (!event || !task.open || task.due_on === null) return;
    const today = this.clock.today();
    for (const notice of reminderPlan(event, task.due_on, isHolidayIn(task.land)))
      if (notice.on >= today) await this.insert(taskId, task.due_on, notice);
  }

  private async insert(taskId: string, dueOn: string, notice: PlannedReminder): Promise<void> {
    const at = instantInBerlin(notice.on, MORNING);
    await this.db.sql(
      `insert into reminder (company_id, id, task_id, step, due_on, at, claim_at) values ($1, $2, $3, $4, $5, $6, $6)
       on conflict (company_id, task_id, step, due_on) do nothing`,
      [this.db.context.companyId, newId(), taskId, stepOf(notice), dueOn, at],
    );
  }
}

/** Names a notice of a plan: what it says and on which day. */
export const stepOf = ({ code, on }: PlannedReminder): string => `${code}:${on}`;
