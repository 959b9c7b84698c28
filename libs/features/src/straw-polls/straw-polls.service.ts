import { countStances, instantInBerlin, isPollOpen } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Agenda } from '@einklang/features/meetings';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import { Live } from '@einklang/platform/live';
import { can, type Actor, type StrawPollSubject } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { StrawPollAnswerView, StrawPollList, StrawPollView } from './straw-poll.view';
import type { AnswerStrawPoll, ConcludeStrawPoll, OpenStrawPoll, PutOnAgenda } from './straw-polls.dto';
import { answerRows, comingMeetings, memberCount, pollRows, type PollRow } from './straw-polls.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'straw-poll.announce': { pollId: string; openedBy: string };
  }
}

type Act = 'straw-poll.answer' | 'straw-poll.close' | 'straw-poll.conclude' | 'straw-poll.put-on-agenda';

/** »Meinungsbilder«: what the members think before a meeting. They resolve nothing (§ 33 BetrVG). */
@Injectable()
export class StrawPolls {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly agenda: Agenda,
  ) {}

  async list(actor: Actor): Promise<StrawPollList> {
    const rows = await pollRows(this.db);
    const answers = await answerRows(
      this.db,
      rows.map(({ id }) => id),
    );
    return {
      items: rows.map((row) => this.view(actor, row, answers)),
      members: await memberCount(this.db),
      meetings: await comingMeetings(this.db),
      may: { open: can(actor, 'straw-poll.open') },
    };
  }

  /** Asks the members. */
  async open(
    actor: Actor,
    { question, initiativeId, closesOn, closesHour }: OpenStrawPoll,
  ): Promise<StrawPollView> {
    const closesAt = instantInBerlin(closesOn, closesHour);
    const now = this.clock.now();
    if (closesAt <= now)
      throw new Problem('input.invalid', {}, [{ pointer: '/closesOn', code: 'in-the-past' }]);
    if (initiativeId !== undefined) await this.requireInitiative(initiativeId);
    const roomId = await this.companies.roomId('COUNCIL');
    const id = newId();
    await this.db.sql(
      `insert into straw_poll (company_id, id, room_id, question, initiative_id, closes_at, opened_by, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.companyId, id, roomId, question, initiativeId ?? null, closesAt, actor.personId, now],
    );
    await this.record(roomId, 'straw-poll.opened', id, initiativeId);
    await this.outbox.promise('straw-poll.announce', { pollId: id, openedBy: actor.personId });
    return this.read(actor, id);
  }

  /** My stance, as long as the poll is open; a later one takes its place. */
  async answer(actor: Actor, id: string, { stance, reason }: AnswerStrawPoll): Promise<StrawPollView> {
    const { roomId } = await this.lock(actor, id, 'straw-poll.answer');
    await this.db.sql(
      `insert into straw_poll_answer (company_id, id, room_id, poll_id, person_id, stance, reason, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (company_id, poll_id, person_id) do update
         set stance = excluded.stance, reason = excluded.reason, answered_at = excluded.answered_at`,
      [actor.companyId, newId(), roomId, id, actor.personId, stance, reason ?? null, this.clock.now()],
    );
    const { companyId } = actor;
    this.db.afterCommit(() =>
      this.live.publish({
        companyId,
        roomId,
        kind: 'straw-poll.answered',
        subjectType: 'straw-poll',
        subjectId: id,
      }),
    );
    return this.read(actor, id);
  }

  async close(actor: Actor, id: string): Promise<StrawPollView> {
    const { roomId, initiativeId } = await this.lock(actor, id, 'straw-poll.close');
    await this.db.sql('update straw_poll set closed_at = $3 where company_id = $1 and id = $2', [
      actor.companyId,
      id,
      this.clock.now(),
    ]);
    await this.record(roomId, 'straw-poll.closed', id, initiativeId);
    return this.read(actor, id);
  }

  /** Keeps in words what came out of it. */
  async conclude(actor: Actor, id: string, { outcome }: ConcludeStrawPoll): Promise<StrawPollView> {
    const { roomId, initiativeId } = await this.lock(actor, id, 'straw-poll.conclude');
    await this.db.sql(
      'update straw_poll set outcome = $3, outcome_by = $4, outcome_at = $5 where company_id = $1 and id = $2',
      [actor.companyId, id, outcome, actor.personId, this.clock.now()],
    );
    await this.record(roomId, 'straw-poll.concluded', id, initiativeId);
    return this.read(actor, id);
  }

  /** Resolving takes a meeting: the question goes onto the agenda of one to come. */
  async putOnAgenda(actor: Actor, id: string, { meetingId }: PutOnAgenda): Promise<StrawPollView> {
    const { roomId, question, initiativeId } = await this.lock(actor, id, 'straw-poll.put-on-agenda');
    const itemId = await this.agenda.append(actor, meetingId, {
      title: question.slice(0, 300),
      source: 'straw-poll.opened',
      needsResolution: true,
      ...(initiativeId && { initiativeId }),
    });
    await this.db.sql('update straw_poll set agenda_item_id = $3 where company_id = $1 and id = $2', [
      actor.companyId,
      id,
      itemId,
    ]);
    await this.record(roomId, 'straw-poll.put-on-agenda', id, initiativeId);
    return this.read(actor, id);
  }

  private async read(actor: Actor, id: string): Promise<StrawPollView> {
    const [row] = await pollRows(this.db, id);
    if (!row) throw new Problem('not-found');
    return this.view(actor, row, await answerRows(this.db, [id]));
  }

  private async lock(actor: Actor, id: string, act: Act): Promise<PollRow> {
    const [row] = await pollRows(this.db, id, true);
    if (!row) throw new Problem('not-found');
    const subject = this.subject(row);
    if (!can(actor, act, subject))
      throw new Problem(isPollOpen(subject) ? 'straw-poll.not-now' : 'straw-poll.closed');
    return row;
  }

  private subject({ openedBy, closesAt, closedAt, outcome, meetingId }: PollRow): StrawPollSubject {
    const now = this.clock.now();
    return {
      openedBy,
      closesAt,
      closedAt,
      hasOutcome: outcome !== null,
      isOnAgenda: meetingId !== null,
      now,
    };
  }

  private view(
    actor: Actor,
    row: PollRow,
    all: readonly (StrawPollAnswerView & { pollId: string })[],
  ): StrawPollView {
    const { roomId: _, openedBy: __, ...shown } = row;
    const subject = this.subject(row);
    const answers = all
      .filter(({ pollId }) => pollId === row.id)
      .map(({ pollId: _pollId, ...answer }) => answer);
    return {
      ...shown,
      isOpen: isPollOpen(subject),
      answers,
      counts: countStances(answers),
      may: {
        answer: can(actor, 'straw-poll.answer', subject),
        close: can(actor, 'straw-poll.close', subject),
        conclude: can(actor, 'straw-poll.conclude', subject),
        putOnAgenda: can(actor, 'straw-poll.put-on-agenda', subject),
      },
    };
  }

  private async requireInitiative(id: string): Promise<void> {
    if ((await this.db.sql('select 1 from initiative where id = $1', [id])).length === 0)
      throw new Problem('input.invalid', {}, [{ pointer: '/initiativeId', code: 'wrong-value' }]);
  }

  private record(roomId: string, event: EventName, id: string, initiativeId?: string | null): Promise<void> {
    return this.audit.record({
      roomId,
      event,
      subjectType: 'straw-poll',
      subjectId: id,
      initiativeId: initiativeId ?? null,
    });
  }
}
