import type { Actor } from '@einklang/policy';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import type { TaskKind } from '@einklang/texts';
import { Injectable } from '@nestjs/common';

export type TaskSide = 'EMPLOYER' | 'COUNCIL' | 'INDEPENDENT';
export type DeadlineKind = 'STATUTORY' | 'AGREED' | 'INTERNAL';

export interface NewTask {
  readonly roomId: string;
  /** Null for what concerns the whole company. */
  readonly initiativeId: string | null;
  readonly kind: TaskKind;
  readonly subject: { readonly type: string; readonly id: string };
  /** Who owes it, and whom. */
  readonly debtor: TaskSide;
  readonly creditor: TaskSide;
  readonly assigneeId?: string | null;
  readonly dueOn?: string | null;
  readonly deadlineKind?: DeadlineKind;
}

/** Somebody who must know when a task opens, moves or ends: reminders. Called in the transaction of the change. */
export interface TaskWatcher {
  taskChanged(taskId: string): Promise<void>;
}

/** When a task is due: no date, but a day since when, while its clock stands still. */
export interface TaskDue {
  readonly dueOn: string | null;
  readonly deadlineKind: DeadlineKind;
  readonly pausedOn: string | null;
}

/** What one side owes the other, until it is done. The act itself completes it; nobody ticks it off. */
@Injectable()
export class Tasks {
  private readonly watchers: TaskWatcher[] = [];

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  watch(watcher: TaskWatcher): void {
    this.watchers.push(watcher);
  }

  /** Opens a task; the same kind on the same subject is open at most once. Returns its id, or null if it was open. */
  async open(task: NewTask): Promise<string | null> {
    const id = newId();
    const rows = await this.db.sql(
      `insert into task (company_id, id, room_id, initiative_id, kind, subject_type, subject_id, debtor, creditor, assignee_id, due_on, deadline_kind, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (company_id, kind, subject_type, subject_id) where completed_at is null and cancelled_at is null do nothing returning id`,
      [
        this.db.context.companyId,
        id,
        task.roomId,
        task.initiativeId,
        task.kind,
        task.subject.type,
        task.subject.id,
        task.debtor,
        task.creditor,
        task.assigneeId ?? null,
        task.dueOn ?? null,
        task.deadlineKind ?? 'INTERNAL',
        this.clock.now(),
      ],
    );
    if (rows.length === 0) return null;
    await this.changed([{ id }]);
    return id;
  }

  /** Moves, pauses or restarts the clock of the open task of this kind and subject; harmless where none is open. */
  async move(
    kind: string,
    subject: { type: string; id: string },
    { dueOn, deadlineKind, pausedOn }: TaskDue,
  ): Promise<void> {
    await this.changed(
      await this.db.sql<{ id: string }>(
        `with moved as (
           update task set due_on = $4, deadline_kind = $5, paused_on = $6
            where kind = $1 and subject_type = $2 and subject_id = $3 and completed_at is null and cancelled_at is null
              and (due_on, deadline_kind, paused_on) is distinct from ($4::date, $5::text, $6::date) returning id)
         select id from moved`,
        [kind, subject.type, subject.id, dueOn, deadlineKind, pausedOn],
      ),
    );
  }

  /** Completes the open task of this kind and subject; harmless where none is open. */
  async complete(actor: Actor, kind: string, subject: { type: string; id: string }): Promise<void> {
    await this.changed(
      await this.db.sql<{ id: string }>(
        `with done as (
           update task set completed_at = $4, completed_by = $5
            where kind = $1 and subject_type = $2 and subject_id = $3 and completed_at is null and cancelled_at is null returning id)
         select id from done`,
        [kind, subject.type, subject.id, this.clock.now(), actor.personId],
      ),
    );
  }

  /** Takes back what is no longer owed. */
  async cancel(kind: string, subject: { type: string; id: string }): Promise<void> {
    await this.changed(
      await this.db.sql<{ id: string }>(
        `with gone as (
           update task set cancelled_at = $4
            where kind = $1 and subject_type = $2 and subject_id = $3 and completed_at is null and cancelled_at is null returning id)
         select id from gone`,
        [kind, subject.type, subject.id, this.clock.now()],
      ),
    );
  }

  /** Nobody owes anything any more in an initiative that is over. */
  async cancelAllOf(initiativeId: string): Promise<void> {
    await this.changed(
      await this.db.sql<{ id: string }>(
        `with gone as (
           update task set cancelled_at = $3
            where company_id = $1 and initiative_id = $2 and completed_at is null and cancelled_at is null returning id)
         select id from gone`,
        [this.db.context.companyId, initiativeId, this.clock.now()],
      ),
    );
  }

  private async changed(tasks: readonly { id: string }[]): Promise<void> {
    for (const { id } of tasks) for (const watcher of this.watchers) await watcher.taskChanged(id);
  }
}
