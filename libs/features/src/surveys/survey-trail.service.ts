import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Audit, Outbox } from '@einklang/platform/data';
import type { VoicedSide } from '@einklang/domain';
import type { Actor } from '@einklang/policy';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { isAnnounced, type AnnouncedSurveyEvent } from './announcements';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'survey.announce': {
      event: AnnouncedSurveyEvent;
      initiativeId: string;
      surveyId: string;
      actorId: string | null;
    };
  }
}

type SurveyTask = 'survey.release' | 'survey.publish';
const TASKS: readonly SurveyTask[] = ['survey.release', 'survey.publish'];
const subjectOf = (id: string) => ({ type: 'survey', id });
const OTHER: Record<VoicedSide, VoicedSide> = { EMPLOYER: 'COUNCIL', COUNCIL: 'EMPLOYER' };

/** What every act on a survey leaves: an entry in the Verlauf, news where somebody is concerned, what the other side owes. */
@Injectable()
export class SurveyTrail {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly companies: Companies,
    private readonly tasks: Tasks,
  ) {}

  async record(
    actor: Actor,
    event: EventName,
    survey: { readonly id: string; readonly initiativeId: string },
    data: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const roomId = await this.companies.roomId('JOINT');
    const { id, initiativeId } = survey;
    await this.audit.record({ roomId, event, subjectType: 'survey', subjectId: id, initiativeId, data });
    if (isAnnounced(event))
      await this.outbox.promise('survey.announce', {
        event,
        initiativeId,
        surveyId: id,
        actorId: actor.personId,
      });
  }

  /** One side has said its word: the other one owes its own. */
  async owe(
    kind: SurveyTask,
    saidBy: VoicedSide,
    { id, initiativeId }: { readonly id: string; readonly initiativeId: string },
  ): Promise<void> {
    const roomId = await this.companies.roomId('JOINT');
    const sides = { debtor: OTHER[saidBy], creditor: saidBy };
    await this.tasks.open({ roomId, initiativeId, kind, subject: subjectOf(id), ...sides });
  }

  async done(actor: Actor, kind: SurveyTask, id: string): Promise<void> {
    await this.tasks.complete(actor, kind, subjectOf(id));
  }

  /** Nobody owes a word to what was changed or given up. */
  async cancel(id: string): Promise<void> {
    for (const kind of TASKS) await this.tasks.cancel(kind, subjectOf(id));
  }
}
