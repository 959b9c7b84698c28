import { Systems, SystemTrail, type AiSystem } from '@einklang/features/systems';
import { Clock } from '@einklang/platform/clock';
import { Db, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { SettleIdentification } from './identification.dto';
import { contestRows, resultRow } from './identification.queries';
import type { IdentificationView } from './identification.view';
import { IdentificationReading } from './identification-reading.service';
import { IdentificationResults } from './identification-results.service';

/** The council objects to a result and says when that is settled. Until then nobody relies on a »no« (INV-08). */
@Injectable()
export class IdentificationContests {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly systems: Systems,
    private readonly trail: SystemTrail,
    private readonly reading: IdentificationReading,
    private readonly results: IdentificationResults,
  ) {}

  async contest(actor: Actor, systemId: string, reason: string): Promise<IdentificationView> {
    const { system, isDone, isContested } = await this.subject(systemId);
    if (!can(actor, 'identification.contest', { status: system.status, isDone, isContested }))
      throw new Problem(
        !isDone
          ? 'identification.not-done'
          : isContested
            ? 'identification.already-contested'
            : 'system.retired',
      );
    await this.record(actor, system, 'CONTESTED', reason);
    await this.systems.noteContest(systemId, true);
    return this.settled(actor, system, 'identification.contested');
  }

  async settle(
    actor: Actor,
    systemId: string,
    { outcome, note }: SettleIdentification,
  ): Promise<IdentificationView> {
    const { system, isDone, isContested } = await this.subject(systemId);
    if (!can(actor, 'identification.settle', { status: system.status, isDone, isContested }))
      throw new Problem('identification.not-contested');
    await this.record(actor, system, outcome, note);
    await this.systems.noteContest(systemId, false);
    return this.settled(actor, system, 'identification.settled');
  }

  /** Whatever reads the result reads it anew. */
  private async settled(
    actor: Actor,
    system: AiSystem,
    act: 'identification.contested' | 'identification.settled',
  ): Promise<IdentificationView> {
    await this.results.spread(actor, system.id);
    await this.trail.record(system, act, { product: system.product });
    await this.outbox.promise('identification.announce', { systemId: system.id, act, by: actor.personId });
    return this.reading.read(actor, system.id);
  }

  private async subject(
    systemId: string,
  ): Promise<{ system: AiSystem; isDone: boolean; isContested: boolean }> {
    const system = await this.systems.find(systemId);
    const isDone = (await resultRow(this.db, systemId)) !== undefined;
    const [newest] = await contestRows(this.db, systemId);
    return { system, isDone, isContested: newest?.act === 'CONTESTED' };
  }

  private async record(actor: Actor, { id }: AiSystem, act: string, note: string): Promise<void> {
    await this.db.sql(
      `insert into identification_contest (company_id, id, system_id, act, note, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [actor.companyId, newId(), id, act, note, actor.personId, this.clock.now()],
    );
  }
}
