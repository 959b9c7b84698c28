import { canSnooze } from '@einklang/domain';
import { sidesOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Clock } from '@einklang/platform/clock';
import { Db, decodeCursor, encodeCursor } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import type { NotificationQuery, TaskQuery } from './inbox.dto';
import { COUNTS, NEWS, tasksOf } from './inbox.queries';
import type { InboxCounts, NotificationList, NotificationView, TaskList, TaskView } from './inbox.view';

/** »Ich schulde«, »Man schuldet mir«, »Neues«: the inbox of one person in one company. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async counts(actor: Actor): Promise<InboxCounts> {
    const [row] = await this.db.sql<InboxCounts>(COUNTS, [this.clock.today(), sidesOf(actor)]);
    return row!;
  }

  async tasks(
    actor: Actor,
    { direction, initiativeId, snoozed, limit, cursor }: TaskQuery,
  ): Promise<TaskList> {
    const today = this.clock.today();
    const after = cursor ? decodeCursor(cursor) : null;
    const rows = await this.db.sql<Omit<TaskView, 'may'>>(tasksOf(direction), [
      today,
      sidesOf(actor),
      initiativeId ?? null,
      wanted(snoozed),
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ]);
    const may = ({ dueOn }: { dueOn: string | null }) => ({
      snooze: direction === 'MINE' && canSnooze(dueOn, today),
    });
    const items = rows.slice(0, limit).map((row) => ({ ...row, may: may(row) }));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.dueOn ?? 'infinity', last.id) : null };
  }

  async notifications({ snoozed, limit, cursor }: NotificationQuery): Promise<NotificationList> {
    const after = cursor ? decodeCursor(cursor) : null;
    const rows = await this.db.sql<NotificationView>(NEWS, [
      this.clock.today(),
      wanted(snoozed),
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ]);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.shownAt, last.id) : null };
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

const wanted = (snoozed: NotificationQuery['snoozed']): boolean | null =>
  snoozed === undefined ? null : snoozed === 'ONLY';
