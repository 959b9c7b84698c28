import { Notifications } from '@einklang/features/inbox';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { recipientsOf } from './announcements';

/** Tells the others what became of a survey; never how many answered or what. */
@Injectable()
export class AnnounceSurveyJob implements JobHandler<'survey.announce'> {
  constructor(private readonly notifications: Notifications) {}

  async run({ jobId, companyId, payload }: JobContext<'survey.announce'>): Promise<void> {
    const { event, initiativeId, surveyId, actorId } = payload;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: event,
      roomKind: 'JOINT',
      to: recipientsOf(event),
      ...(actorId !== null && { except: actorId }),
      subject: { type: 'survey', id: surveyId, initiativeId },
    });
  }
}
