import { canonicalJson } from '@einklang/domain';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Live } from '../live/live';
import { Db } from './db';

export interface AuditEvent {
  readonly roomId: string;
  /** `<noun>.<past tense>` */
  readonly event: EventName;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly initiativeId?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Appends to the hash chain of a room, in the transaction of the act itself, and tells the pages that watch. */
@Injectable()
export class Audit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async record({
    roomId,
    event,
    subjectType,
    subjectId,
    initiativeId = null,
    data = {},
  }: AuditEvent): Promise<void> {
    this.db.evidence.entries.push({
      room: roomId,
      event,
      subject_type: subjectType,
      subject: subjectId,
      initiative: initiativeId,
      data: canonicalJson(data),
      at: this.clock.now(),
    });
    const { companyId } = this.db.context;
    this.db.afterCommit(() =>
      this.live.publish({ companyId, roomId, kind: event, subjectType, subjectId, initiativeId }),
    );
  }
}
