import { Db, decodeCursor, encodeCursor } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import type { TimelineQuery } from './timeline.dto';
import type { TimelineList } from './timeline.view';

/** The Verlauf: the audit chains of the rooms the reader is in, newest first. */
@Injectable()
export class Timeline {
  constructor(private readonly db: Db) {}

  async list({ initiativeId, limit, cursor }: TimelineQuery): Promise<TimelineList> {
    const after = cursor ? decodeCursor(cursor) : null;
    const rows = await this.db.sql<TimelineList['items'][number]>(
      `select e.id, e.seq::int as seq, e.at, e.actor_id as "actorId", p.name as "actorName", e.event, e.subject_type as "subjectType",
              e.subject_id as "subjectId", e.initiative_id as "initiativeId", r.kind as room, e.data, e.hash
         from audit_entry e
         join room r on r.company_id = e.company_id and r.id = e.room_id
         left join person p on p.company_id = e.company_id and p.id = e.actor_id
        where e.company_id = $1 and ($2::uuid is null or e.initiative_id = $2) and ($3::timestamptz is null or (e.at, e.id) < ($3, $4::uuid))
        order by e.at desc, e.id desc limit $5`,
      [this.db.context.companyId, initiativeId ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.at, last.id) : null };
  }
}
