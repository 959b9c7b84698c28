import type { MaturityArea } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { can, mayTry, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { Maturity } from './maturity.service';
import type { MeasureList, MeasureOwnerView } from './measure.view';
import type { CompleteMeasure, PlanMeasure } from './measures.dto';
import { measureRows, type MeasureRow } from './measures.queries';
import { ownerRows, sideOfOwner, type OwnerRow } from './owners';

const COMPLETE = 'measure.complete';
const subjectOf = (id: string) => ({ type: 'measure', id });

/** What follows from a weak area of the maturity check: a task with an owner and a day. */
@Injectable()
export class Measures {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly tasks: Tasks,
    private readonly maturity: Maturity,
  ) {}

  async list(actor: Actor): Promise<MeasureList> {
    const people = await ownerRows(this.db);
    const plan = mayTry(actor, 'measure.plan');
    return {
      items: (await measureRows(this.db)).map((row) => {
        const { ownerId: _, ...shown } = row;
        return { ...shown, may: { complete: can(actor, 'measure.complete', subject(row, people)) } };
      }),
      nextCursor: null,
      owners: plan ? ownersFor(actor, people) : [],
      may: { plan },
    };
  }

  async plan(actor: Actor, { area, text, ownerId, dueOn }: PlanMeasure): Promise<MeasureList> {
    const people = await ownerRows(this.db);
    const owner = people.find(({ id }) => id === ownerId);
    if (!owner || !can(actor, 'measure.plan', sideOfOwner(owner))) throw new Problem('measure.other-side');
    if (dueOn < this.clock.today())
      throw new Problem('input.invalid', {}, [{ pointer: '/dueOn', code: 'in-the-past' }]);
    if (!(await this.isWeak(area))) throw new Problem('measure.area-not-weak');
    const id = newId();
    const roomId = await this.companies.roomId('JOINT');
    await this.db.sql(
      `insert into maturity_measure (company_id, id, room_id, area, text, owner_id, due_on, planned_by, planned_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [actor.companyId, id, roomId, area, text, ownerId, dueOn, actor.personId, this.clock.now()],
    );
    const debtor = sideOfOwner(owner);
    await this.tasks.open({
      roomId,
      initiativeId: null,
      kind: COMPLETE,
      subject: subjectOf(id),
      debtor,
      creditor: debtor === 'EMPLOYER' ? 'COUNCIL' : 'EMPLOYER',
      assigneeId: ownerId,
      dueOn,
    });
    await this.record(roomId, 'measure.planned', id, { area, dueOn });
    return this.list(actor);
  }

  /** Done, with what was done; the task is over with it. */
  async complete(actor: Actor, id: string, { note }: CompleteMeasure): Promise<MeasureList> {
    const [row] = await measureRows(this.db, id);
    if (!row) throw new Problem('not-found');
    if (!can(actor, 'measure.complete', subject(row, await ownerRows(this.db))))
      throw new Problem(row.doneAt ? 'measure.done' : 'measure.other-side');
    const done = await this.db.sql(
      `with done as (update maturity_measure set done_by = $3, done_at = $4, done_note = $5
          where company_id = $1 and id = $2 and done_at is null returning id) select id from done`,
      [actor.companyId, id, actor.personId, this.clock.now(), note],
    );
    if (done.length === 0) throw new Problem('measure.done');
    await this.tasks.complete(actor, COMPLETE, subjectOf(id));
    await this.record(await this.companies.roomId('JOINT'), 'measure.completed', id, { area: row.area });
    return this.list(actor);
  }

  /** Red or yellow for at least one side. */
  private async isWeak(area: MaturityArea): Promise<boolean> {
    const { employer, council } = await this.maturity.known();
    return [employer, council]
      .flatMap((reading) => reading?.areas ?? [])
      .some((score) => score.area === area && ['RED', 'YELLOW'].includes(score.needForAction ?? ''));
  }

  private async record(
    roomId: string,
    event: 'measure.planned' | 'measure.completed',
    subjectId: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record({ roomId, event, subjectType: 'measure', subjectId, data });
  }
}

const subject = ({ ownerId, doneAt }: MeasureRow, people: readonly OwnerRow[]) => ({
  ownerId,
  side: sideOfOwner(people.find(({ id }) => id === ownerId) ?? { standings: [] }),
  isDone: doneAt !== null,
});

const ownersFor = (actor: Actor, people: readonly OwnerRow[]): MeasureOwnerView[] =>
  people
    .filter((person) => can(actor, 'measure.plan', sideOfOwner(person)))
    .map(({ id, name }) => ({ id, name }));
