import { addWorkingDays } from '@einklang/domain';
import { isHolidayIn } from '@einklang/features/calendar';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { ownerRows } from '@einklang/features/maturity';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { answerDaysOf } from './answer-days';
import { ConcernActs, subjectOf } from './concern-acts.service';
import { ConcernTopics, requireGroup } from './concern-topics.service';
import type { ConcernList, ConcernView } from './concern.view';
import { concernView, ownersFor } from './concern-view-of';
import type { AnswerConcern, DeclineConcern, RecordConcern } from './concerns.dto';
import { concernCounts, concernRow, concernRows } from './concerns.queries';

const ANSWER = 'concern.answer';

/** The register of concerns in the joint room (BT-5): what was said, what is answered, what is done about it. */
@Injectable()
export class Concerns {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly tasks: Tasks,
    private readonly acts: ConcernActs,
    private readonly topics: ConcernTopics,
  ) {}

  async list(actor: Actor, initiativeId: string): Promise<ConcernList> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const people = await ownerRows(this.db);
    const rows = await concernRows(this.db, initiativeId);
    const isShared = initiative.shortlistedAt !== null;
    const topic = isShared ? await this.topics.find(initiativeId) : { groups: [], answerDays: null };
    const { days, kind } = answerDaysOf(topic);
    return {
      items: rows.map((row) => concernView(actor, row, people)),
      nextCursor: null,
      groups: topic.groups,
      answerDays: days,
      answerDaysAgreed: kind === 'AGREED',
      owners: ownersFor(actor, people),
      may: { record: can(actor, 'concern.enter', initiative) },
    };
  }

  /** For G3: how many were raised, and how many nobody has answered. */
  known(initiativeId: string): Promise<{ total: number; unanswered: number }> {
    return concernCounts(this.db, initiativeId);
  }

  /** Enters what others said, in a dialogue, a survey or a box: by whom it is entered is known, who said it is not. */
  async record(actor: Actor, initiativeId: string, concern: RecordConcern): Promise<ConcernView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'concern.enter', initiative))
      throw new Problem(initiative.stage === 'CLOSED' ? 'initiative.closed' : 'initiative.not-shortlisted');
    const topic = await this.topics.find(initiativeId);
    requireGroup(topic, concern.group);
    const id = randomUUID();
    const today = this.clock.today();
    await this.insert(actor, initiativeId, id, concern, today);
    const { days, kind } = answerDaysOf(topic);
    await this.tasks.open({
      roomId: await this.companies.roomId('JOINT'),
      initiativeId,
      kind: ANSWER,
      subject: subjectOf(id),
      debtor: 'EMPLOYER',
      creditor: 'COUNCIL',
      dueOn: addWorkingDays(today, days, isHolidayIn((await this.companies.read()).land)),
      deadlineKind: kind,
    });
    await this.acts.record({ id, initiativeId, code: concern.code }, 'concern.recorded', {
      source: concern.source,
    });
    return this.view(actor, id);
  }

  async answer(actor: Actor, id: string, { answer }: AnswerConcern): Promise<ConcernView> {
    const concern = await this.acts.open(id);
    const state = this.acts.next(concern, 'ANSWER');
    if (!can(actor, 'concern.answer', concern)) throw new Problem('forbidden');
    await this.db.sql(
      'update concern set state = $3, answer = $4, answered_by = $5, answered_on = $6 where company_id = $1 and id = $2',
      [actor.companyId, id, state, answer, actor.personId, this.clock.today()],
    );
    await this.tasks.complete(actor, ANSWER, subjectOf(id));
    await this.acts.record(concern, 'concern.answered');
    await this.acts.tellAuthor(actor, concern, 'concern.answered');
    return this.view(actor, id);
  }

  /** Says openly that it is not followed, and why; where nothing was answered before, the reasons are the answer. */
  async decline(actor: Actor, id: string, { reasons }: DeclineConcern): Promise<ConcernView> {
    const concern = await this.acts.open(id);
    const state = this.acts.next(concern, 'DECLINE');
    if (!can(actor, 'concern.decline', concern)) throw new Problem('forbidden');
    await this.db.sql(
      `update concern set state = $3, reasons = $4, answered_by = coalesce(answered_by, $5), answered_on = coalesce(answered_on, $6)
        where company_id = $1 and id = $2`,
      [actor.companyId, id, state, reasons, actor.personId, this.clock.today()],
    );
    await this.tasks.complete(actor, ANSWER, subjectOf(id));
    await this.acts.record(concern, 'concern.not-followed');
    await this.acts.tellAuthor(actor, concern, 'concern.not-followed');
    return this.view(actor, id);
  }

  /** The other side has looked at what is said to be done. */
  async check(actor: Actor, id: string): Promise<ConcernView> {
    const concern = await this.acts.open(id);
    const state = this.acts.next(concern, 'CHECK');
    if (!can(actor, 'concern.check', concern)) throw new Problem('forbidden');
    await this.db.sql(
      'update concern set state = $3, checked_by = $4, checked_on = $5 where company_id = $1 and id = $2',
      [actor.companyId, id, state, actor.personId, this.clock.today()],
    );
    await this.acts.settle(actor, concern, state);
    await this.acts.record(concern, 'concern.checked');
    await this.acts.tellAuthor(actor, concern, 'concern.checked');
    return this.view(actor, id);
  }

  /** One side would let everybody read the very words; they do once the other side says so, too. */
  async release(actor: Actor, id: string): Promise<ConcernView> {
    const concern = await this.acts.open(id);
    const side = voiceOf(actor);
    if (!can(actor, 'concern.release', concern)) throw new Problem('concern.released');
    await this.db.sql(
      `update concern_words set ${side === 'COUNCIL' ? 'released_by_council' : 'released_by_employer'} = $3
        where company_id = $1 and id = $2`,
      [actor.companyId, id, actor.personId],
    );
    const isPublic = concern.released.length > 0;
    if (isPublic)
      await this.db.sql('update concern set released_body = $3 where company_id = $1 and id = $2', [
        actor.companyId,
        id,
        concern.body,
      ]);
    await this.acts.record(concern, isPublic ? 'concern.released' : 'concern.release-agreed', { side });
    return this.view(actor, id);
  }

  async view(actor: Actor, id: string): Promise<ConcernView> {
    return concernView(actor, (await concernRow(this.db, id))!, await ownerRows(this.db));
  }

  private async insert(
    { companyId }: Actor,
    initiativeId: string,
    id: string,
    { code, group, severity, body, source }: RecordConcern,
    today: string,
  ): Promise<void> {
    await this.db.sql(
      `insert into concern (company_id, id, room_id, initiative_id, code, group_name, raised_on) values ($1, $2, $3, $4, $5, $6, $7)`,
      [companyId, id, await this.companies.roomId('WORKFORCE'), initiativeId, code, group, today],
    );
    await this.db.sql(
      'insert into concern_words (company_id, id, room_id, body, severity, source) values ($1, $2, $3, $4, $5, $6)',
      [companyId, id, await this.companies.roomId('JOINT'), body, severity, source],
    );
  }
}
