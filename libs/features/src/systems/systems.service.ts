import { Initiatives, type Initiative } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Db, decodeCursor, encodeCursor, newId, Outbox } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, isOnSide, mayTry, type Actor, type EnteredSystem } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { EMPTY } from './empty-system';
import { AiSystem } from './system.entity';
import type { SystemList, SystemSummary, SystemView } from './system.view';
import type { AttachWatcher, IdentificationSummary } from './system-identification';
import { SystemReferences } from './system-references.service';
import { SystemTrail } from './system-trail.service';
import type { EditSystem, EnterSystem, SystemFilter } from './systems.dto';
import { systemPage, systemRow, systemSummary } from './systems.queries';
import { systemView } from './view-of-system';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'system.announce': { systemId: string; enteredBy: string };
  }
}

/** The KI-Verzeichnis: every system of a company with AI in it, planned or in use. */
@Injectable()
export class Systems {
  private readonly watchers: AttachWatcher[] = [];

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly initiatives: Initiatives,
    private readonly references: SystemReferences,
    private readonly trail: SystemTrail,
  ) {}

  watch(watcher: AttachWatcher): void {
    this.watchers.push(watcher);
  }

  async list(actor: Actor, filter: SystemFilter): Promise<SystemList> {
    const rows = await systemPage(this.db, actor, {
      ...this.choice(filter),
      after: filter.cursor ? decodeCursor(filter.cursor) : null,
      limit: filter.limit,
    });
    const shown = rows.slice(0, filter.limit);
    const last = rows.length > filter.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => systemView(actor, row)),
      nextCursor: last ? encodeCursor(last.nameKey, last.id) : null,
      may: {
        enter: mayTry(actor, 'system.enter'),
        import: mayTry(actor, 'system.import'),
        readAll: mayTry(actor, 'system.read-all'),
      },
    };
  }

  /** Every entry under a filter, without pages. */
  async all(actor: Actor, filter: Omit<SystemFilter, 'limit' | 'cursor'>): Promise<SystemView[]> {
    const rows = await systemPage(this.db, actor, { ...this.choice(filter), after: null, limit: null });
    return rows.map((row) => systemView(actor, row));
  }

  private choice(filter: Omit<SystemFilter, 'limit' | 'cursor'>) {
    return {
      today: this.clock.today(),
      q: filter.q || null,
      status: filter.status ?? null,
      result: filter.result ?? null,
      area: filter.area || null,
      unregulated: filter.unregulated ?? false,
    };
  }

  summary(actor: Actor): Promise<SystemSummary> {
    return systemSummary(this.db, actor, this.clock.today());
  }

  async read(actor: Actor, id: string): Promise<SystemView> {
    const row = await systemRow(this.db, actor, id, this.clock.today());
    if (!row) throw new Problem('not-found');
    return systemView(actor, row);
  }

  /** The system that an initiative is about. */
  async readOf(actor: Actor, initiativeId: string): Promise<SystemView> {
    const [initiative] = await this.db.sql<{ system_id: string | null }>(
      'select system_id from initiative where company_id = $1 and id = $2',
      [actor.companyId, initiativeId],
    );
    if (!initiative?.system_id) throw new Problem('not-found');
    return this.read(actor, initiative.system_id);
  }

  async create(actor: Actor, fields: EnterSystem): Promise<SystemView> {
    const id = await this.insert(actor, fields, null);
    if (isOnSide(actor, 'COUNCIL'))
      await this.outbox.promise('system.announce', { systemId: id, enteredBy: actor.personId });
    return this.read(actor, id);
  }

  async edit(actor: Actor, id: string, change: EditSystem, version: number | undefined): Promise<SystemView> {
    const system = await this.find(id);
    if (system.status === 'RETIRED') throw new Problem('system.retired');
    if (!can(actor, 'system.edit', subjectOf(system))) throw new Problem('forbidden');
    requireVersion(system.version, version);
    await this.references.require(change);
    const next = { ...system, ...change };
    await this.save({ ...next, used: system.used || next.status === 'IN_USE' });
    await this.trail.record(next, 'system.edited', { product: next.product });
    return this.read(actor, id);
  }

  /** Out of use, or planned no more: it stays readable and can be taken back. */
  async retire(actor: Actor, id: string): Promise<SystemView> {
    const system = await this.find(id);
    if (!can(actor, 'system.retire', system)) throw new Problem('system.retired');
    await this.save({ ...system, status: 'RETIRED' });
    await this.trail.record(system, 'system.retired', { product: system.product });
    return this.read(actor, id);
  }

  async reinstate(actor: Actor, id: string): Promise<SystemView> {
    const system = await this.find(id);
    if (!can(actor, 'system.reinstate', system)) throw new Problem('system.not-retired');
    await this.save({ ...system, status: system.used ? 'IN_USE' : 'PLANNED' });
    await this.trail.record(system, 'system.reinstated', { product: system.product });
    return this.read(actor, id);
  }

  /**
   * The system of an initiative, made if there is none: planned, named like the initiative, and seen by whoever sees
   * the initiative.
   */
  async ofInitiative(actor: Actor, initiativeId: string): Promise<SystemView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (initiative.systemId) return this.read(actor, initiative.systemId);
    if (!can(actor, 'system.attach', initiative)) throw new Problem('initiative.closed');
    const id = await this.insert(actor, { product: initiative.title, status: 'PLANNED' }, initiative.id);
    await this.attach(actor, initiative, id);
    return this.read(actor, id);
  }

  /** Says which system an initiative is about. What is only planned in another initiative stays there. */
  async attach(actor: Actor, initiative: Initiative, systemId: string): Promise<void> {
    if (!can(actor, 'system.attach', initiative)) throw new Problem('initiative.closed');
    const system = await this.find(systemId);
    if (system.plannedIn !== null && !system.used && system.plannedIn !== initiative.id)
      throw new Problem('system.planned-elsewhere');
    if (initiative.systemId === systemId) return;
    await this.db.sql('update initiative set system_id = $2 where company_id = $3 and id = $1', [
      initiative.id,
      systemId,
      actor.companyId,
    ]);
    await this.trail.recordAttached(initiative, system);
    for (const watcher of this.watchers) await watcher.attached(actor, systemId);
  }

  /** The agreement of an initiative is displayed: from now on it covers the system, unless another one does. */
  async cover(initiativeId: string, agreementId: string): Promise<void> {
    await this.db.sql(
      `update ai_system set agreement_id = $3, updated_at = $4
        where company_id = $1 and agreement_id is null
          and id = (select system_id from initiative i where i.company_id = $1 and i.id = $2)`,
      [this.db.context.companyId, initiativeId, agreementId, this.clock.now()],
    );
  }

  /** The initiative is over: what it planned and nobody ever used is planned no more. */
  async dropPlanned(initiativeId: string): Promise<void> {
    const planned = await this.db.repo(AiSystem).find({
      where: {
        companyId: this.db.context.companyId,
        plannedIn: initiativeId,
        status: 'PLANNED',
        used: false,
      },
    });
    for (const system of planned) {
      await this.save({ ...system, status: 'RETIRED' });
      await this.trail.record(system, 'system.retired', { product: system.product });
    }
  }

  /** What the KI-Identifikation found; an objection stays. The same again leaves no trace, not even a time. */
  async noteIdentification(id: string, { isAi, aiActClass, on }: IdentificationSummary): Promise<void> {
    await this.db.sql(
      `update ai_system set is_ai = $3, ai_act_class = $4, identified_on = $5, updated_at = $6
        where company_id = $1 and id = $2 and (is_ai, ai_act_class, identified_on) is distinct from ($3, $4, $5::date)`,
      [this.db.context.companyId, id, isAi, aiActClass, on, this.clock.now()],
    );
  }

  /** Whether somebody contests the result: while it is, it does not count as »certainly no AI«. */
  async noteContest(id: string, contested: boolean): Promise<void> {
    await this.db.sql(
      'update ai_system set contested = $3, updated_at = $4 where company_id = $1 and id = $2',
      [this.db.context.companyId, id, contested, this.clock.now()],
    );
  }

  /** The row, locked for the change that follows; what is not visible does not exist. */
  async find(id: string): Promise<AiSystem> {
    const system = await this.db
      .repo(AiSystem)
      .findOne({ where: { companyId: this.db.context.companyId, id }, lock: { mode: 'pessimistic_write' } });
    if (!system) throw new Problem('not-found');
    return system;
  }

  private async save(system: AiSystem): Promise<void> {
    await this.db.repo(AiSystem).save({ ...system, updatedAt: this.clock.now() });
  }

  private async insert(actor: Actor, fields: EnterSystem, plannedIn: string | null): Promise<string> {
    await this.references.require(fields);
    const now = this.clock.now();
    const system = this.db.repo(AiSystem).create({
      ...EMPTY,
      ...fields,
      companyId: actor.companyId,
      id: newId(),
      used: fields.status === 'IN_USE',
      plannedIn,
      enteredBy: actor.personId,
      enteredAt: now,
      updatedAt: now,
    });
    await this.db.repo(AiSystem).insert(system);
    await this.trail.record(system, 'system.entered', { product: system.product });
    return system.id;
  }
}

const subjectOf = ({ status, enteredBy }: AiSystem): EnteredSystem => ({ status, enteredById: enteredBy });
