import { canonicalJson } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db } from '@einklang/platform/data';
import { Live } from '@einklang/platform/live';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';

type Data = Readonly<Record<string, unknown>>;

/** What all may know of an election stands in the Verlauf of everybody: by whom it was, or by nobody. */
@Injectable()
export class ElectionTrail {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  /** By the person of this transaction; by nobody where the calendar or the count did it. */
  async record(event: EventName, electionId: string, data: Data = {}): Promise<void> {
    if (this.db.context.personId === undefined) return this.byNobody(event, electionId, data);
    await this.audit.record({
      roomId: await this.companies.publicRoomId(),
      event,
      subjectType: 'election',
      subjectId: electionId,
      data,
    });
  }

  private async byNobody(event: EventName, electionId: string, data: Data): Promise<void> {
    const [room] = await this.db.sql<{ id: string }>('select app.record_election($1, $2, $3, $4) as id', [
      event,
      electionId,
      canonicalJson(data),
      this.clock.now(),
    ]);
    const { companyId } = this.db.context;
    this.db.afterCommit(() =>
      this.live.publish({
        companyId,
        roomId: room!.id,
        kind: event,
        subjectType: 'election',
        subjectId: electionId,
      }),
    );
  }
}
