import { Companies } from '@einklang/features/companies';
import { Audit, Outbox } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { isAnnounced, type AnnouncedEvent } from './announcements';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'participation.announce': {
      event: AnnouncedEvent;
      initiativeId: string;
      subjectType: string;
      subjectId: string;
      actorId: string;
    };
  }
}

export interface Act {
  readonly event: EventName;
  readonly initiativeId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What every act of this stage leaves: an entry in the joint room's chain and, where somebody is concerned, news. */
@Injectable()
export class Acts {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly companies: Companies,
  ) {}

  async record(actor: Actor, { event, initiativeId, subjectType, subjectId, data }: Act): Promise<void> {
    const roomId = await this.companies.roomId('JOINT');
    await this.audit.record({ roomId, event, subjectType, subjectId, initiativeId, data });
    if (isAnnounced(event))
      await this.outbox.promise('participation.announce', {
        event,
        initiativeId,
        subjectType,
        subjectId,
        actorId: actor.personId,
      });
  }
}
