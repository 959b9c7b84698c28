import { backOn, canSnooze, type Snooze } from '@einklang/domain';
import { sidesOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { MY_TASK } from './inbox.queries';
import type { SnoozeView } from './inbox.view';

type Subject = 'TASK' | 'NOTIFICATION';

/**
 * »Später erinnern«: out of one person's own sight until a day. It moves no due date, silences no reminder, and the
 * others see the thing as before.
 */
@Injectable()
export class Snoozes {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async putOffTask(actor: Actor, id: string, until: Snooze): Promise<SnoozeView> {
    const [task] = await this.db.sql<{ dueOn: string | null }>(MY_TASK, [id, sidesOf(actor)]);
    if (!task) throw new Problem('not-found');
    const today = this.clock.today();
    if (!canSnooze(task.dueOn, today)) throw new Problem('task.due');
    return this.keep(actor, 'TASK', id, backOn(until, today, task.dueOn));
  }

  /** It comes back as something unread, however it was looked at before. */
  async putOffNews(actor: Actor, id: string, until: Snooze): Promise<SnoozeView> {
    const rows = await this.db.sql(
      `with u as (
         update notification set read_at = null where id = $1 and room_id = any ((select app.my_rooms())::uuid[]) returning id)
       select id from u`,
      [id],
    );
    if (rows.length === 0) throw new Problem('not-found');
    return this.keep(actor, 'NOTIFICATION', id, backOn(until, this.clock.today()));
  }

  /** Shows it again at once. */
  async show(subjectType: Subject, id: string): Promise<void> {
    const rows = await this.db.sql(
      'with gone as (delete from snooze where subject_type = $1 and subject_id = $2 returning id) select id from gone',
      [subjectType, id],
    );
    if (rows.length === 0) throw new Problem('not-found');
  }

  private async keep(actor: Actor, subjectType: Subject, id: string, day: string): Promise<SnoozeView> {
    await this.db.sql(
      `insert into snooze (company_id, person_id, subject_type, subject_id, back_on) values ($1, $2, $3, $4, $5)
       on conflict (company_id, person_id, subject_type, subject_id) do update set back_on = excluded.back_on`,
      [actor.companyId, actor.personId, subjectType, id, day],
    );
    return { backOn: day };
  }
}
