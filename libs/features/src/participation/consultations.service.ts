import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Acts } from './acts.service';
import type { ConsultationList, ConsultationView } from './consultation.view';
import type { ArrangeConsultation, EditConsultation } from './consultations.dto';
import { ParticipationTasks } from './participation-tasks.service';
import { requireOpen } from './require-open';

type Row = Omit<ConsultationView, 'may'> & { initiativeId: string };

const ROW = `select k.id, k.initiative_id as "initiativeId", to_char(k.meets_on, 'YYYY-MM-DD') as "meetsOn", k.meets_at as "meetsAt", k.place, k.note,
    a.name as "arrangedByName", n.name as "notedByName", k.noted_at as "notedAt", k.version
  from consultation k
  join person a on a.company_id = k.company_id and a.id = k.arranged_by
  left join person n on n.company_id = k.company_id and n.id = k.noted_by
 where k.company_id = $1 and k.cancelled_at is null`;

/** Consultation meetings: the date, and afterwards what was discussed. */
@Injectable()
export class Consultations {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly initiatives: Initiatives,
    private readonly tasks: ParticipationTasks,
  ) {}

  async list(actor: Actor, initiativeId: string): Promise<ConsultationList> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const rows = await this.db.sql<Row>(
      `${ROW} and k.initiative_id = $2 order by k.meets_on, k.meets_at, k.id limit 500`,
      [actor.companyId, initiativeId],
    );
    const edit = can(actor, 'consultation.edit', initiative);
    return {
      items: rows.map((row) => view(row, edit)),
      nextCursor: null,
      may: { arrange: can(actor, 'consultation.arrange', initiative) },
    };
  }

  async arrange(
    actor: Actor,
    initiativeId: string,
    { meetsOn, meetsAt = '', place = '' }: ArrangeConsultation,
  ): Promise<ConsultationView> {
    requireOpen(actor, 'consultation.arrange', await this.initiatives.find(initiativeId));
    const id = newId();
    await this.db.sql(
      `insert into consultation (company_id, id, initiative_id, meets_on, meets_at, place, arranged_by, arranged_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.companyId, id, initiativeId, meetsOn, meetsAt, place, actor.personId, this.clock.now()],
    );
    await this.record(actor, initiativeId, id, 'consultation.arranged', { meetsOn });
    return view(await this.find(id), true);
  }

  /** Moves the meeting or writes down what was discussed; a meeting with a note has taken place. */
  async edit(
    actor: Actor,
    id: string,
    { note, ...change }: EditConsultation,
    version: number | undefined,
  ): Promise<ConsultationView> {
    const { initiativeId } = await this.find(id);
    requireOpen(actor, 'consultation.edit', await this.initiatives.find(initiativeId));
    const before = await this.find(id);
    requireVersion(before.version, version);
    const after = { ...before, ...change };
    const noted = note !== undefined && note !== before.note;
    if (noted && note !== '' && after.meetsOn > this.clock.today())
      throw new Problem('consultation.not-yet-held');
    await this.db.sql(
      `update consultation set meets_on = $3, meets_at = $4, place = $5, version = version + 1 where company_id = $1 and id = $2`,
      [actor.companyId, id, after.meetsOn, after.meetsAt, after.place],
    );
    if (noted) await this.note(actor, id, note);
    await this.record(actor, initiativeId, id, noted ? 'consultation.noted' : 'consultation.moved', {
      meetsOn: after.meetsOn,
    });
    await this.tasks.refresh(actor, initiativeId);
    return view(await this.find(id), true);
  }

  async cancel(actor: Actor, id: string): Promise<void> {
    const { initiativeId, notedAt } = await this.find(id);
    requireOpen(actor, 'consultation.edit', await this.initiatives.find(initiativeId));
    if (notedAt !== null) throw new Problem('consultation.held');
    await this.db.sql('update consultation set cancelled_at = $3 where company_id = $1 and id = $2', [
      actor.companyId,
      id,
      this.clock.now(),
    ]);
    await this.record(actor, initiativeId, id, 'consultation.cancelled');
    await this.tasks.refresh(actor, initiativeId);
  }

  private async note(actor: Actor, id: string, note: string): Promise<void> {
    const empty = note === '';
    await this.db.sql(
      'update consultation set note = $3, noted_by = $4, noted_at = $5 where company_id = $1 and id = $2',
      [actor.companyId, id, note, empty ? null : actor.personId, empty ? null : this.clock.now()],
    );
  }

  private async find(id: string): Promise<Row> {
    const [row] = await this.db.sql<Row>(`${ROW} and k.id = $2`, [this.db.context.companyId, id]);
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
    return this.acts.record(actor, {
      event,
      initiativeId,
      subjectType: 'consultation',
      subjectId: id,
      data,
    });
  }
}

const view = ({ initiativeId: _, ...row }: Row, edit: boolean): ConsultationView => ({
  ...row,
  may: { edit },
});
