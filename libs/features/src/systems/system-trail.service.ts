import { Companies } from '@einklang/features/companies';
import type { Initiative } from '@einklang/features/initiatives';
import { Audit, Db } from '@einklang/platform/data';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { AiSystem } from './system.entity';

/** What is done to an entry goes into the Verlauf of those who see the entry, and of nobody else. */
@Injectable()
export class SystemTrail {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly companies: Companies,
  ) {}

  async record(
    system: Pick<AiSystem, 'id' | 'plannedIn' | 'used'>,
    event: EventName,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record({
      roomId: await this.roomOf(system),
      event,
      subjectType: 'system',
      subjectId: system.id,
      data,
    });
  }

  async recordAttached(initiative: Initiative, system: AiSystem): Promise<void> {
    await this.audit.record({
      roomId: initiative.roomId,
      event: 'system.attached',
      subjectType: 'initiative',
      subjectId: initiative.id,
      initiativeId: initiative.id,
      data: { product: system.product },
    });
  }

  /** Only planned: the room of the initiative that plans it. Otherwise both sides read it. */
  async roomOf({ plannedIn, used }: Pick<AiSystem, 'plannedIn' | 'used'>): Promise<string> {
    if (plannedIn === null || used) return this.companies.roomId('JOINT');
    const [row] = await this.db.sql<{ room_id: string }>(
      'select room_id from initiative where company_id = $1 and id = $2',
      [this.db.context.companyId, plannedIn],
    );
    return row?.room_id ?? this.companies.roomId('JOINT');
  }
}
