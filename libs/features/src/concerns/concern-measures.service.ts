import { MOST_CONCERN_MEASURES } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { ownerRows, sideOfOwner } from '@einklang/features/maturity';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { ConcernActs } from './concern-acts.service';
import type { ConcernView } from './concern.view';
import { subjectOf } from './concern-view-of';
import type { AgreeConcernMeasure, CompleteConcernMeasure } from './concerns.dto';
import { concernOfMeasure } from './concerns.queries';
import { Concerns } from './concerns.service';

const COMPLETE = 'concern-measure.complete';
const taskOf = (id: string) => ({ type: 'concern-measure', id });

/** What is done about a concern: a promise with an owner and a day, a task until it is kept. */
@Injectable()
export class ConcernMeasures {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly tasks: Tasks,
    private readonly acts: ConcernActs,
    private readonly concerns: Concerns,
  ) {}

  async agree(
    actor: Actor,
    concernId: string,
    { text, clause = null, ownerId, dueOn }: AgreeConcernMeasure,
  ): Promise<ConcernView> {
    const concern = await this.acts.open(concernId);
    const state = this.acts.next(concern, 'AGREE_MEASURE');
    const owner = (await ownerRows(this.db)).find(({ id }) => id === ownerId);
    if (!owner || !can(actor, 'concern-measure.own', sideOfOwner(owner)))
      throw new Problem('measure.other-side');
    if (dueOn < this.clock.today())
      throw new Problem('input.invalid', {}, [{ pointer: '/dueOn', code: 'in-the-past' }]);
    if (concern.measures.length >= MOST_CONCERN_MEASURES) throw new Problem('concern.too-many-measures');
    const id = newId();
    const roomId = await this.companies.roomId('WORKFORCE');
    await this.db.sql(
      `insert into concern_measure (company_id, id, room_id, concern_id, text, clause, owner_id, due_on, agreed_by, agreed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        actor.companyId,
        id,
        roomId,
        concernId,
        text,
        clause,
        ownerId,
        dueOn,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.move(concernId, state);
    const debtor = sideOfOwner(owner);
    await this.tasks.open({
      roomId: await this.companies.roomId('JOINT'),
      initiativeId: concern.initiativeId,
      kind: COMPLETE,
      subject: taskOf(id),
      debtor,
      creditor: debtor === 'EMPLOYER' ? 'COUNCIL' : 'EMPLOYER',
      assigneeId: ownerId,
      dueOn,
    });
    await this.acts.settle(actor, concern, state);
    await this.acts.record(concern, 'concern.measure-agreed', { dueOn, ...(clause && { clause }) });
    await this.acts.tellAuthor(actor, concern, 'concern.measure-agreed');
    return this.concerns.view(actor, concernId);
  }

  /** Done, with what was done. After the last one the other side is asked to look. */
  async complete(actor: Actor, measureId: string, { note }: CompleteConcernMeasure): Promise<ConcernView> {
    const concernId = await concernOfMeasure(this.db, measureId);
    if (concernId === undefined) throw new Problem('not-found');
    const concern = await this.acts.open(concernId);
    const measure = concern.measures.find(({ id }) => id === measureId)!;
    if (measure.doneOn !== null) throw new Problem('measure.done');
    if (!can(actor, COMPLETE, subjectOf(measure, await ownerRows(this.db))))
      throw new Problem('measure.other-side');
    const state = this.acts.next(concern, 'COMPLETE_MEASURE');
    await this.db.sql(
      'update concern_measure set done_by = $3, done_at = $4, done_note = $5 where company_id = $1 and id = $2',
      [actor.companyId, measureId, actor.personId, this.clock.now(), note],
    );
    await this.move(concernId, state);
    await this.tasks.complete(actor, COMPLETE, taskOf(measureId));
    await this.acts.settle(actor, concern, state);
    await this.acts.record(concern, 'concern.measure-completed');
    return this.concerns.view(actor, concernId);
  }

  private async move(id: string, state: ConcernView['state']): Promise<void> {
    await this.db.sql('update concern set state = $3 where company_id = $1 and id = $2', [
      this.db.context.companyId,
      id,
      state,
    ]);
  }
}
