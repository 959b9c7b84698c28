import { sidesOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Clock } from '@einklang/platform/clock';
import { Db, decodeCursor, encodeCursor } from '@einklang/platform/data';
import type { PageQuery } from '@einklang/platform/http';
import { Injectable } from '@nestjs/common';
import type { TaskQuery } from './inbox.dto';
import type { InboxCounts, NotificationList, TaskList } from './inbox.view';

const OPEN = 'completed_at is null and cancelled_at is null';
const MINE = '(t.assignee_id = app.person_id() or (t.assignee_id is null and t.debtor = any ($1)))';
const THEIRS = '(t.creditor = any ($1) and not t.debtor = any ($1))';

/** »Ich schulde«, »Man schuldet mir«, »Neues«: the inbox of one person in one company. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async counts(actor: Actor): Promise<InboxCounts> {
    const [row] = await this.db.sql<InboxCounts>(
      `select (select count(*)::int from task t where ${OPEN} and ${MINE}) as mine,
              (select count(*)::int from task t where ${OPEN} and ${THEIRS}) as theirs,
              (select count(*)::int from notification where read_at is null) as unread`,
      [sidesOf(actor)],
    );
    return row ?? { mine: 0, theirs: 0, unread: 0 };
  }

  /** Open tasks, the soonest due first, those without a date last. */
  async tasks(actor: Actor, { direction, initiativeId, limit, cursor }: TaskQuery): Promise<TaskList> {
    const after = cursor ? decodeCursor(cursor) : null;
    const rows = await this.db.sql<TaskList['items'][number]>(
      `select t.id, t.kind, t.initiative_id as "initiativeId", i.title as "initiativeTitle", r.kind as room, t.subject_type as "subjectType",
              t.subject_id as "subjectId", t.debtor, t.creditor, p.name as "assigneeName", to_char(t.due_on, 'YYYY-MM-DD') as "dueOn",
              t.deadline_kind as "deadlineKind", t.opened_at as "openedAt"
         from task t
         join initiative i on i.company_id = t.company_id and i.id = t.initiative_id
         join room r on r.company_id = t.company_id and r.id = t.room_id
         left join person p on p.company_id = t.company_id and p.id = t.assignee_id
        where t.${OPEN.replace(' and ', ' and t.')} and ${direction === 'MINE' ? MINE : THEIRS} and ($2::uuid is null or t.initiative_id = $2)
          and ($3::date is null or (coalesce(t.due_on, 'infinity'), t.id) > ($3, $4::uuid))
        order by coalesce(t.due_on, 'infinity'), t.id limit $5`,
      [sidesOf(actor), initiativeId ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.dueOn ?? 'infinity', last.id) : null };
  }

  async notifications({ limit, cursor }: PageQuery): Promise<NotificationList> {
    const after = cursor ? decodeCursor(cursor) : null;
    const rows = await this.db.sql<NotificationList['items'][number]>(
      `select n.id, n.kind, n.initiative_id as "initiativeId", i.title as "initiativeTitle", r.kind as room, n.subject_type as "subjectType",
              n.subject_id as "subjectId", n.params, n.created_at as "createdAt", n.read_at as "readAt"
         from notification n
         join room r on r.company_id = n.company_id and r.id = n.room_id
         left join initiative i on i.company_id = n.company_id and i.id = n.initiative_id
        where n.room_id = any ((select app.my_rooms())::uuid[]) and ($1::uuid is null or n.id < $1)
        order by n.id desc limit $2`,
      [after?.[1] ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor('', last.id) : null };
  }

  async markRead(id: string): Promise<void> {
    const rows = await this.db.sql(
      'with u as (update notification set read_at = coalesce(read_at, $2) where id = $1 returning id) select id from u',
      [id, this.clock.now()],
    );
    if (rows.length === 0) throw new Problem('not-found');
  }

  async markAllRead(): Promise<void> {
    await this.db.sql('update notification set read_at = $1 where read_at is null', [this.clock.now()]);
  }
}
