import { Companies } from '@einklang/features/companies';
import { Initiatives } from '@einklang/features/initiatives';
import { Tasks } from '@einklang/features/inbox';
import { ownerRows, sideOfOwner, type OwnerRow } from '@einklang/features/maturity';
import { Acts, requireJoint } from '@einklang/features/participation';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { can, voiceOf, type Actor, type MeasureSubject } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { RiskEntries } from './risk-entries.service';
import type { RiskOwnerView } from './risk.view';
import type { CompleteRiskMeasure, PlanRiskMeasure } from './risks.dto';
import { initiativeOf, measureRows, type MeasureRow } from './risks.queries';

const COMPLETE = 'risk-measure.complete';
const subjectOf = (id: string) => ({ type: 'risk-measure', id });

/** What is done about a risk, or so that a chance comes true. */
@Injectable()
export class RiskMeasures {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly entries: RiskEntries,
    private readonly tasks: Tasks,
  ) {}

  /** Plans a measure; with an owner it is a task in that person's inbox. */
  async plan(
    actor: Actor,
    entryId: string,
    { text, clause = null, ownerId = null, dueOn = null }: PlanRiskMeasure,
  ): Promise<string> {
    const { initiativeId, entry } = await this.entries.open(entryId);
    const side = voiceOf(actor) === 'COUNCIL' ? 'COUNCIL' : 'EMPLOYER';
    const debtor = ownerId === null ? side : await this.debtorOf(ownerId);
    if (!debtor || !can(actor, 'risk-measure.plan', debtor)) throw new Problem('measure.other-side');
    if (dueOn !== null && dueOn < this.clock.today())
      throw new Problem('input.invalid', {}, [{ pointer: '/dueOn', code: 'in-the-past' }]);
    const id = newId();
    await this.db.sql(
      `insert into risk_measure (company_id, id, initiative_id, entry_id, text, clause, owner_id, due_on, side, planned_by, planned_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        actor.companyId,
        id,
        initiativeId,
        entryId,
        text,
        clause,
        ownerId,
        dueOn,
        side,
        actor.personId,
        this.clock.now(),
      ],
    );
    if (ownerId !== null)
      await this.tasks.open({
        roomId: await this.companies.roomId('JOINT'),
        initiativeId,
        kind: COMPLETE,
        subject: subjectOf(id),
        debtor,
        creditor: debtor === 'EMPLOYER' ? 'COUNCIL' : 'EMPLOYER',
        assigneeId: ownerId,
        dueOn,
      });
    await this.record(actor, 'risk-measure.planned', initiativeId, id, entry.number);
    return initiativeId;
  }

  /** Done, with what was done; the task is over with it. */
  async complete(actor: Actor, id: string, { note }: CompleteRiskMeasure): Promise<string> {
    const { initiativeId, row, number } = await this.open(id);
    if (!can(actor, 'risk-measure.complete', measureSubject(row, await ownerRows(this.db))))
      throw new Problem(row.doneAt ? 'measure.done' : 'measure.other-side');
    await this.db.sql(
      'update risk_measure set done_by = $3, done_at = $4, done_note = $5 where company_id = $1 and id = $2',
      [actor.companyId, id, actor.personId, this.clock.now(), note],
    );
    await this.tasks.complete(actor, COMPLETE, subjectOf(id));
    await this.record(actor, 'risk-measure.completed', initiativeId, id, number);
    return initiativeId;
  }

  /** Drops a measure that its own side no longer plans. */
  async drop(actor: Actor, id: string): Promise<string> {
    const { initiativeId, row, number } = await this.open(id);
    if (!can(actor, 'risk-measure.drop', dropSubject(row)))
      throw new Problem(row.doneAt ? 'measure.done' : 'measure.other-side');
    await this.db.sql(
      'update risk_measure set dropped_by = $3, dropped_at = $4 where company_id = $1 and id = $2',
      [actor.companyId, id, actor.personId, this.clock.now()],
    );
    await this.tasks.cancel(COMPLETE, subjectOf(id));
    await this.record(actor, 'risk-measure.dropped', initiativeId, id, number);
    return initiativeId;
  }

  private async open(id: string): Promise<{ initiativeId: string; row: MeasureRow; number: number }> {
    const place = await initiativeOf(this.db, 'risk_measure', id);
    if (!place) throw new Problem('not-found');
    requireJoint(await this.initiatives.find(place.initiativeId));
    const row = (await measureRows(this.db, place.initiativeId)).find((measure) => measure.id === id);
    if (!row) throw new Problem('risk-measure.dropped');
    const { entry } = await this.entries.open(place.entryId);
    return { initiativeId: place.initiativeId, row, number: entry.number };
  }

  private async debtorOf(ownerId: string): Promise<ReturnType<typeof sideOfOwner> | null> {
    const owner = (await ownerRows(this.db)).find(({ id }) => id === ownerId);
    return owner ? sideOfOwner(owner) : null;
  }

  private record(
    actor: Actor,
    event: 'risk-measure.planned' | 'risk-measure.completed' | 'risk-measure.dropped',
    initiativeId: string,
    subjectId: string,
    number: number,
  ): Promise<void> {
    return this.acts.record(actor, {
      event,
      initiativeId,
      subjectType: 'risk-measure',
      subjectId,
      data: { number },
    });
  }
}

/** A measure without an owner is everybody's of the side that planned it. */
export const measureSubject = (
  { ownerId, side, doneAt }: MeasureRow,
  people: readonly OwnerRow[],
): MeasureSubject => {
  const owner = people.find(({ id }) => id === ownerId);
  return { ownerId: ownerId ?? '', side: owner ? sideOfOwner(owner) : side, isDone: doneAt !== null };
};

/** Whoever planned it drops it, whoever was to do it. */
export const dropSubject = ({ ownerId, side, doneAt }: MeasureRow): MeasureSubject => ({
  ownerId: ownerId ?? '',
  side,
  isDone: doneAt !== null,
});

/** Those who can take on a measure of the actor's side. */
export const ownersFor = (actor: Actor, people: readonly OwnerRow[]): RiskOwnerView[] =>
  people
    .filter((person) => can(actor, 'risk-measure.plan', sideOfOwner(person)))
    .map(({ id, name }) => ({ id, name }));
