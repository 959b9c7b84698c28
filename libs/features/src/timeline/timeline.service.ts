import { Companies } from '@einklang/features/companies';
import { Db, decodeCursor, encodeCursor } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import type { ChainQuery, TimelineQuery } from './timeline.dto';
import type { ChainEntryView, ChainPart, TimelineEntryView, TimelineList } from './timeline.view';

const CHAIN_PART = 500;

/** The Verlauf: the audit chains of the rooms the reader is in, newest first. */
@Injectable()
export class Timeline {
  constructor(
    private readonly db: Db,
    private readonly companies: Companies,
  ) {}

  async list({ limit, cursor, ...filter }: TimelineQuery): Promise<TimelineList> {
    const after = cursor ? decodeCursor(cursor) : null;
    const rows = await this.db.sql<TimelineEntryView>(
      `select e.id, e.seq::int as seq, e.at, e.actor_id as "actorId", p.name as "actorName", e.event, e.subject_type as "subjectType",
              e.subject_id as "subjectId", e.initiative_id as "initiativeId", i.title as "initiativeTitle", r.kind as room, e.data, e.hash
         from audit_entry e
         join room r on r.company_id = e.company_id and r.id = e.room_id
         left join person p on p.company_id = e.company_id and p.id = e.actor_id
         left join initiative i on i.company_id = e.company_id and i.id = e.initiative_id
        where e.company_id = $1 and ($2::uuid is null or e.initiative_id = $2) and ($3::timestamptz is null or (e.at, e.id) < ($3, $4::uuid))
          and ($5::text is null or r.kind = $5) and ($6::uuid is null or e.actor_id = $6) and ($7::text is null or split_part(e.event, '.', 1) = $7)
          and ($8::date is null or e.at >= $8::date::timestamp at time zone 'Europe/Berlin')
          and ($9::date is null or e.at < ($9::date + 1)::timestamp at time zone 'Europe/Berlin')
        order by e.at desc, e.id desc limit $10`,
      [
        this.db.context.companyId,
        filter.initiativeId ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.room ?? null,
        filter.actorId ?? null,
        filter.noun ?? null,
        filter.from ?? null,
        filter.to ?? null,
        limit + 1,
      ],
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.at, last.id) : null };
  }

  /** A room's chain from its first entry on. A room I am not in does not exist. */
  async chain({ room, after }: ChainQuery): Promise<ChainPart> {
    const roomId = await this.companies.roomId(room);
    const rows = await this.db.sql<ChainEntryView>(
      `select format, company_id as "companyId", room_id as "roomId", seq::int as seq, at, actor_id as "actorId", event,
              subject_type as "subjectType", subject_id as "subjectId", initiative_id as "initiativeId", data, prev_hash as "prevHash", hash
         from audit_entry where company_id = $1 and room_id = $2 and seq > $3 order by seq limit $4`,
      [this.db.context.companyId, roomId, after, CHAIN_PART + 1],
    );
    const items = rows.slice(0, CHAIN_PART);
    return { items, nextAfter: rows.length > CHAIN_PART ? (items.at(-1)?.seq ?? null) : null };
  }
}
