import { STAGES } from '@einklang/domain';
import { isHolidayIn } from '@einklang/features/calendar';
import { Companies } from '@einklang/features/companies';
import { Tasks, type TaskSide } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import type { TaskKind } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { clocksOf, type ParticipationClock } from './clocks';
import { standingsOf } from './standing.queries';

const subjectOf = (initiativeId: string) => ({ type: 'participation', id: initiativeId });

interface ClockTask {
  readonly kind: TaskKind;
  readonly clock: ParticipationClock;
  readonly debtor: TaskSide;
  readonly creditor: TaskSide;
}

/** Keeps the tasks of this stage equal to its clocks: opened, moved, held and completed by the acts themselves. */
@Injectable()
export class ParticipationTasks {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
    private readonly companies: Companies,
  ) {}

  /**
   * Call after every act that may have started, stopped or ended a clock. Once both sides have closed the consultation
   * (G3) nobody owes its steps any more; if the initiative comes back, what still runs is owed again.
   */
  async refresh(actor: Actor, initiativeId: string): Promise<void> {
    const [standing] = await standingsOf(this.db, [initiativeId]);
    if (!standing) return;
    const clocks = clocksOf(standing, isHolidayIn(standing.land));
    const roomId = await this.companies.roomId('JOINT');
    const council = { debtor: 'COUNCIL', creditor: 'EMPLOYER' } as const;
    const employer = { debtor: 'EMPLOYER', creditor: 'COUNCIL' } as const;
    const tasks: ClockTask[] = [
      { kind: 'package.completeness', clock: clocks.reply, ...council },
      { kind: 'package.completion', clock: clocks.completion, ...employer },
      { kind: 'consultation.hold', clock: clocks.consultation, ...employer },
      { kind: 'statement.give', clock: clocks.statement, ...council },
    ];
    const isOver = STAGES.indexOf(standing.stage) > STAGES.indexOf('PARTICIPATION');
    for (const task of tasks)
      if (isOver) await this.tasks.cancel(task.kind, subjectOf(initiativeId));
      else await this.keep(actor, { initiativeId, roomId, ...task });
  }

  private async keep(
    actor: Actor,
    { kind, clock, initiativeId, roomId, ...sides }: ClockTask & { initiativeId: string; roomId: string },
  ): Promise<void> {
    const subject = subjectOf(initiativeId);
    if (clock.state === 'NOT_STARTED' || clock.state === 'DONE')
      return this.tasks.complete(actor, kind, subject);
    const due = { dueOn: clock.dueOn, deadlineKind: clock.kind };
    await this.tasks.open({ roomId, initiativeId, kind, subject, ...sides, ...due });
    await this.tasks.move(kind, subject, { ...due, pausedOn: clock.pausedSince });
  }
}
