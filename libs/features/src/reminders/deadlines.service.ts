import { addDays, deadlineOf, reminderRuleOf } from '@einklang/domain';
import { Clock } from '@einklang/platform/clock';
import { Db, decodeCursor, encodeCursor } from '@einklang/platform/data';
import { sidesOf, type Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import type { DeadlineGroup, DeadlineList, DeadlineView } from './deadline.view';
import type { DeadlineQuery } from './deadlines.dto';
import { reminderEventOf } from './task-reminders';

type Row = Omit<DeadlineView, 'group' | 'deadlineId' | 'norm'>;

const SOON_DAYS = 7;

/** Every date of the company that the reader may know of, the soonest first, standing clocks last. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { initiativeId, limit, cursor }: DeadlineQuery): Promise<DeadlineList> {
    const after = cursor ? decodeCursor(cursor) : null;
    const rows = await this.db.sql<Row>(
      `select t.id, t.kind, t.initiative_id as "initiativeId", i.title as "initiativeTitle", r.kind as room,
              to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", to_char(t.paused_on, 'YYYY-MM-DD') as "pausedOn",
              t.deadline_kind as "deadlineKind", t.debtor, p.name as "assigneeName",
              case when t.assignee_id is null then t.debtor = any ($2) else t.assignee_id = app.person_id() end as mine
         from task t
         left join initiative i on i.company_id = t.company_id and i.id = t.initiative_id
         join room r on r.company_id = t.company_id and r.id = t.room_id
         left join person p on p.company_id = t.company_id and p.id = t.assignee_id
        where t.company_id = $1 and t.completed_at is null and t.cancelled_at is null
          and (t.due_on is not null or t.paused_on is not null) and ($3::uuid is null or t.initiative_id = $3)
          and (t.initiative_id is null or i.id is not null)
          and ($4::date is null or (coalesce(t.due_on, 'infinity'), t.id) > ($4, $5::uuid))
        order by coalesce(t.due_on, 'infinity'), t.id limit $6`,
      [
        actor.companyId,
        sidesOf(actor),
        initiativeId ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      ],
    );
    const items = rows.slice(0, limit).map((row) => this.view(row));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.dueOn ?? 'infinity', last.id) : null };
  }

  private view(row: Row): DeadlineView {
    const event = reminderEventOf(row.kind);
    const deadlineId = event ? (reminderRuleOf(event).deadlines[0] ?? null) : null;
    const norm = deadlineId ? (deadlineOf(deadlineId).norm ?? null) : null;
    return { ...row, group: this.group(row.dueOn), deadlineId, norm };
  }

  private group(dueOn: string | null): DeadlineGroup {
    const today = this.clock.today();
    if (dueOn === null) return 'PAUSED';
    if (dueOn < today) return 'OVERDUE';
    return dueOn <= addDays(today, SOON_DAYS) ? 'SOON' : 'LATER';
  }
}
