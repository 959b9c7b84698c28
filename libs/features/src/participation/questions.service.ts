import type { InformationItemId } from '@einklang/content';
import { addWorkingDays } from '@einklang/domain';
import { isHolidayIn } from '@einklang/features/calendar';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { Acts } from './acts.service';
import { Declarations } from './declarations.service';
import type { AnswerQuestion, AskQuestion } from './package.dto';
import { PackageReading } from './package-reading.service';
import {
  isContested,
  packageItemRows,
  questionRow,
  setItemStates,
  type QuestionRow,
} from './package.queries';
import type { QuestionView } from './package.view';
import { defaultWorkingDays } from './periods';
import { requireOpen } from './require-open';
import { standingsOf } from './standing.queries';

const SUBJECT = 'package-question';

/** What the council asks about an item, and what the employer answers: rows that nobody changes. */
@Injectable()
export class Questions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly tasks: Tasks,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly reading: PackageReading,
    private readonly declarations: Declarations,
  ) {}

  /** The item waits for the answer; the employer owes it within the agreed period. */
  async ask(
    actor: Actor,
    initiativeId: string,
    itemId: InformationItemId,
    { text }: AskQuestion,
  ): Promise<QuestionView> {
    requireOpen(actor, 'package-question.ask', await this.initiatives.find(initiativeId));
    const id = newId();
    await this.db.sql(
      'insert into package_question (company_id, id, initiative_id, item_id, text, asked_by, asked_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [actor.companyId, id, initiativeId, itemId, text, actor.personId, this.clock.now()],
    );
    const row = await this.row(initiativeId, itemId);
    if (row?.state === 'DELIVERED' || row?.state === 'ACCEPTED')
      await setItemStates(this.db, initiativeId, [itemId], { state: 'QUESTIONED' });
    await this.openTask(initiativeId, id);
    await this.acts.record(actor, {
      event: 'package-question.asked',
      initiativeId,
      subjectType: SUBJECT,
      subjectId: id,
      data: { itemId },
    });
    return this.read(actor, initiativeId, id);
  }

  /** Answers, or says openly that the vendor refuses to. */
  async answer(
    actor: Actor,
    id: string,
    { text, vendorRefused = false }: AnswerQuestion,
  ): Promise<QuestionView> {
    const found = await this.find(id);
    const { initiativeId, itemId } = found;
    requireOpen(actor, 'package-question.answer', await this.initiatives.find(initiativeId));
    const question = await this.find(id);
    if (question.answer !== null) throw new Problem('package-question.answered');
    await this.db.sql(
      'insert into package_answer (company_id, id, question_id, text, vendor_refused, answered_by, answered_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [actor.companyId, newId(), id, text, vendorRefused, actor.personId, this.clock.now()],
    );
    await this.settle(initiativeId, itemId);
    await this.tasks.complete(actor, 'package.answer', { type: SUBJECT, id });
    await this.acts.record(actor, {
      event: 'package-question.answered',
      initiativeId,
      subjectType: SUBJECT,
      subjectId: id,
      data: { itemId, vendorRefused },
    });
    await this.declarations.handOverIfReady(actor, initiativeId);
    return this.read(actor, initiativeId, id);
  }

  /** The last answer gives the item back to the council; what it contested as insufficient has to be delivered anew. */
  private async settle(initiativeId: string, itemId: InformationItemId): Promise<void> {
    const row = await this.row(initiativeId, itemId);
    if (row?.state !== 'QUESTIONED' || row.openQuestions > 0) return;
    if (await isContested(this.db, initiativeId, itemId)) return;
    await setItemStates(this.db, initiativeId, [itemId], { state: row.delivery ? 'DELIVERED' : 'OPEN' });
  }

  private async openTask(initiativeId: string, questionId: string): Promise<void> {
    const [standing] = await standingsOf(this.db, [initiativeId]);
    if (!standing) throw new Problem('not-found');
    const agreed = standing.agreedPeriods.ANSWERS;
    await this.tasks.open({
      roomId: await this.companies.roomId('JOINT'),
      initiativeId,
      kind: 'package.answer',
      subject: { type: SUBJECT, id: questionId },
      debtor: 'EMPLOYER',
      creditor: 'COUNCIL',
      dueOn: addWorkingDays(
        this.clock.today(),
        agreed ?? defaultWorkingDays('ANSWERS'),
        isHolidayIn(standing.land),
      ),
      deadlineKind: agreed === undefined ? 'INTERNAL' : 'AGREED',
    });
  }

  private async row(initiativeId: string, itemId: InformationItemId) {
    const rows = await packageItemRows(this.db, initiativeId);
    return rows.find((row) => row.itemId === itemId);
  }

  private async find(id: string): Promise<QuestionRow> {
    const row = await questionRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private async read(actor: Actor, initiativeId: string, id: string): Promise<QuestionView> {
    const { items } = await this.reading.questions(actor, initiativeId);
    return items.find((item) => item.id === id)!;
  }
}
