import type { Initiative } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';

/** Within this time one person's saving is one entry of the Verlauf. */
const ONE_SITTING_MS = 15 * 60_000;

const TABLES = {
  'data-rating.edited': 'data_rating',
  'priority.assessed': 'priority_assessment',
} as const satisfies Partial<Record<EventName, string>>;
export type FormEvent = keyof typeof TABLES;

export interface FormRow<Content> {
  readonly content: Content;
  readonly version: number;
  readonly updatedByName: string;
  readonly updatedAt: Date;
  readonly notedBy: string;
  readonly notedAt: Date;
}

/** Forms of an initiative that are saved as they are filled in and read by both sides. */
@Injectable()
export class Forms {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async row<Content>(event: FormEvent, initiativeId: string): Promise<FormRow<Content> | undefined> {
    const [row] = await this.db.sql<FormRow<Content>>(
      `select f.content, f.version, p.name as "updatedByName", f.updated_at as "updatedAt", f.noted_by as "notedBy", f.noted_at as "notedAt"
         from ${TABLES[event]} f join person p on p.company_id = f.company_id and p.id = f.updated_by
        where f.company_id = $1 and f.initiative_id = $2`,
      [this.db.context.companyId, initiativeId],
    );
    return row;
  }

  /** Saves the whole form of a locked initiative. */
  async save(
    actor: Actor,
    initiative: Initiative,
    event: FormEvent,
    content: object,
    version: number | undefined,
  ): Promise<void> {
    const before = await this.row(event, initiative.id);
    requireVersion(before?.version ?? 0, version);
    const now = this.clock.now();
    const fresh =
      before === undefined ||
      before.notedBy !== actor.personId ||
      now.getTime() - before.notedAt.getTime() > ONE_SITTING_MS;
    const table = TABLES[event];
    await this.db.sql(
      `insert into ${table} (company_id, id, initiative_id, content, version, updated_by, updated_at, noted_by, noted_at)
       values ($1, $2, $3, $4, 1, $5, $6, $5, $6)
       on conflict (company_id, initiative_id) do update set content = excluded.content, version = ${table}.version + 1,
         updated_by = excluded.updated_by, updated_at = excluded.updated_at,
         noted_by = excluded.noted_by, noted_at = case when $7 then excluded.noted_at else ${table}.noted_at end`,
      [
        this.db.context.companyId,
        newId(),
        initiative.id,
        JSON.stringify(content),
        actor.personId,
        now,
        fresh,
      ],
    );
    if (fresh)
      await this.audit.record({
        roomId: initiative.roomId,
        event,
        subjectType: 'initiative',
        subjectId: initiative.id,
        initiativeId: initiative.id,
      });
  }
}
