import { addWorkingDays, canonicalJson } from '@einklang/domain';
import { isHolidayIn } from '@einklang/features/calendar';
import { Companies } from '@einklang/features/companies';
import { plannedReminders } from '@einklang/features/reminders';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { Live } from '@einklang/platform/live';
import { CONCERN_ADDRESSEES } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { answerDaysOf } from './answer-days';
import type { ConcernGiven, ConcernTopicList, ConcernTopicView } from './concern-topic.view';
import type { GiveConcern } from './concerns.dto';
import { listenerNames, publicConcerns, topicEntries, topicRow, type TopicRow } from './topics.queries';

const ANSWER = 'concern.answer';

/** What anybody in the company can say about an initiative, and what became of what was said. */
@Injectable()
export class ConcernTopics {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly companies: Companies,
  ) {}

  async list(): Promise<ConcernTopicList> {
    return { items: await topicEntries(this.db), nextCursor: null };
  }

  async read(initiativeId: string): Promise<ConcernTopicView> {
    const topic = await this.find(initiativeId);
    const listeners = [];
    for (const id of CONCERN_ADDRESSEES) {
      const names = await listenerNames(this.db, id);
      if (names.length > 0) listeners.push({ id, names });
    }
    return {
      initiativeId,
      title: topic.title,
      open: topic.open,
      groups: topic.groups,
      answerDays: answerDaysOf(topic).days,
      listeners,
      concerns: await publicConcerns(this.db, initiativeId),
    };
  }

  /**
   * The database puts it into the register; without an addressee nothing leads back to who gave it. The task of the
   * answer and its reminders are made there, too, for they stand in a room that the giver does not see.
   */
  async give(
    initiativeId: string,
    { code, group, severity, body, addressee = null }: GiveConcern,
  ): Promise<ConcernGiven> {
    const topic = await this.find(initiativeId);
    if (!topic.open) throw new Problem('initiative.closed');
    requireGroup(topic, group);
    if (addressee !== null && (await listenerNames(this.db, addressee)).length === 0)
      throw new Problem('concern.nobody-listens');
    const today = this.clock.today();
    const isHoliday = isHolidayIn((await this.companies.read()).land);
    const { days, kind } = answerDaysOf(topic);
    const dueOn = addWorkingDays(today, days, isHoliday);
    const [given] = await this.db.sql<{ room: string | null }>(
      'select app.give_concern($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as room',
      [
        initiativeId,
        code,
        group,
        severity,
        body,
        addressee,
        today,
        dueOn,
        kind,
        JSON.stringify(plannedReminders(ANSWER, dueOn, isHoliday, today)),
        canonicalJson({ code }),
      ],
    );
    const roomId = given?.room;
    if (!roomId) throw new Problem('concern.too-many');
    const { companyId } = this.db.context;
    this.db.afterCommit(() =>
      this.live.publish({
        companyId,
        roomId,
        kind: 'concern.received',
        subjectType: 'concern',
        subjectId: initiativeId,
        initiativeId,
      }),
    );
    return { anonymous: addressee === null };
  }

  /** What nobody may know of does not exist. */
  async find(initiativeId: string): Promise<TopicRow> {
    const topic = await topicRow(this.db, initiativeId);
    if (!topic) throw new Problem('not-found');
    return topic;
  }
}

/** A group in which somebody could be told apart is not named. */
export const requireGroup = ({ groups }: TopicRow, group: string): void => {
  if (group !== '' && !groups.includes(group))
    throw new Problem('input.invalid', {}, [{ pointer: '/group', code: 'wrong-value' }]);
};
