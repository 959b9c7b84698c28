import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Acts } from './acts.service';
import type { HearingList, HearingView } from './hearing.view';
import type { PlanHearing, RecordHearing } from './hearings.dto';
import { requireJoint, requireOpen } from './require-open';

type Row = Omit<HearingView, 'may'> & { initiativeId: string };

const ROW = `select h.id, h.initiative_id as "initiativeId", h.format, h.groups, to_char(h.planned_on, 'YYYY-MM-DD') as "plannedOn",
    to_char(h.held_on, 'YYYY-MM-DD') as "heldOn", h.headcount, h.outcome, h.side, r.name as "recordedByName", c.name as "confirmedByName",
    h.confirmed_at as "confirmedAt"
  from hearing h
  join person r on r.company_id = h.company_id and r.id = h.recorded_by
  left join person c on c.company_id = h.company_id and c.id = h.confirmed_by
 where h.company_id = $1`;

/** Hearing the people concerned: planned and recorded by one side, confirmed by the other. */
@Injectable()
export class Hearings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly initiatives: Initiatives,
  ) {}

  async list(actor: Actor, initiativeId: string): Promise<HearingList> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const rows = await this.db.sql<Row>(
      `${ROW} and h.initiative_id = $2 order by h.planned_on, h.id limit 500`,
      [actor.companyId, initiativeId],
    );
    return {
      items: rows.map((row) => view(actor, row)),
      nextCursor: null,
      may: { plan: can(actor, 'hearing.plan', initiative) },
    };
  }

  async plan(
    actor: Actor,
    initiativeId: string,
    { format, groups, plannedOn }: PlanHearing,
  ): Promise<HearingView> {
    requireOpen(actor, 'hearing.plan', await this.initiatives.find(initiativeId));
    const id = newId();
    await this.db.sql(
      `insert into hearing (company_id, id, initiative_id, format, groups, planned_on, side, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        actor.companyId,
        id,
        initiativeId,
        format,
        groups,
        plannedOn,
        voiceOf(actor),
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.record(actor, initiativeId, id, 'hearing.planned');
    return this.read(actor, id);
  }

  /** Says that it took place, and what came of it. */
  async hold(actor: Actor, id: string, { heldOn, headcount, outcome }: RecordHearing): Promise<HearingView> {
    const row = await this.open(actor, id, 'hearing.record');
    if (heldOn > this.clock.today()) throw new Problem('hearing.not-yet-held');
    await this.db.sql(
      'update hearing set held_on = $3, headcount = $4, outcome = $5, recorded_by = $6, recorded_at = $7 where company_id = $1 and id = $2',
      [actor.companyId, id, heldOn, headcount ?? null, outcome, actor.personId, this.clock.now()],
    );
    await this.record(actor, row.initiativeId, id, 'hearing.recorded', { heldOn });
    return this.read(actor, id);
  }

  /** The other side confirms that it took place as recorded. */
  async confirm(actor: Actor, id: string): Promise<HearingView> {
    const row = await this.open(actor, id, 'hearing.confirm');
    if (row.heldOn === null) throw new Problem('hearing.not-yet-held');
    await this.db.sql(
      'update hearing set confirmed_by = $3, confirmed_at = $4 where company_id = $1 and id = $2',
      [actor.companyId, id, actor.personId, this.clock.now()],
    );
    await this.record(actor, row.initiativeId, id, 'hearing.confirmed');
    return this.read(actor, id);
  }

  private async open(actor: Actor, id: string, action: 'hearing.record' | 'hearing.confirm'): Promise<Row> {
    const { initiativeId } = await this.find(id);
    requireJoint(await this.initiatives.find(initiativeId));
    const row = await this.find(id);
    if (can(actor, action, subjectOf(row))) return row;
    throw new Problem(row.confirmedAt ? 'hearing.confirmed' : 'forbidden');
  }

  private async read(actor: Actor, id: string): Promise<HearingView> {
    return view(actor, await this.find(id));
  }

  private async find(id: string): Promise<Row> {
    const [row] = await this.db.sql<Row>(`${ROW} and h.id = $2`, [this.db.context.companyId, id]);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private record(
    actor: Actor,
    initiativeId: string,
    id: string,
    event: EventName,
    data: Record<string, unknown> = {},
  ): Promise<void> {
    return this.acts.record(actor, { event, initiativeId, subjectType: 'hearing', subjectId: id, data });
  }
}

const subjectOf = ({ side, confirmedAt }: Pick<Row, 'side' | 'confirmedAt'>) => ({
  side,
  settled: confirmedAt !== null,
});

const view = (actor: Actor, { initiativeId: _, ...row }: Row): HearingView => {
  const subject = subjectOf(row);
  return {
    ...row,
    may: {
      record: can(actor, 'hearing.record', subject),
      confirm: row.heldOn !== null && can(actor, 'hearing.confirm', subject),
    },
  };
};
