import type { InformationItemId } from '@einklang/content';
import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Acts } from './acts.service';
import { PackageReading } from './package-reading.service';
import type { ContestPackage } from './package.dto';
import { declarationRows, packageItemRows, setItemStates } from './package.queries';
import type { PackageView } from './package.view';
import { ParticipationTasks } from './participation-tasks.service';
import { requireOpen } from './require-open';
import type { DeclarationKind } from './standing.queries';

const EVENTS: Record<DeclarationKind, EventName> = {
  HANDED_OVER: 'package.handed-over',
  CONFIRMED: 'package.confirmed',
  CONTESTED: 'package.contested',
};

/** What the sides say about the package as a whole. Silence says nothing (INV-01). */
@Injectable()
export class Declarations {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly initiatives: Initiatives,
    private readonly reading: PackageReading,
    private readonly tasks: ParticipationTasks,
  ) {}

  /** The council confirms: everything delivered is accepted, and the clock of its statement starts. */
  async confirm(actor: Actor, initiativeId: string): Promise<PackageView> {
    requireOpen(actor, 'package.confirm', await this.initiatives.find(initiativeId));
    if ((await this.last(initiativeId)) === 'CONFIRMED') throw new Problem('package.already-confirmed');
    const rows = await packageItemRows(this.db, initiativeId);
    const { missing, questioned, waiting } = await this.reading.completeness(initiativeId);
    const excluded = rows
      .filter((row) => row.state === 'NOT_APPLICABLE' && waiting.includes(row.itemId))
      .map((row) => row.itemId);
    const open = [...missing, ...questioned, ...excluded];
    if (open.length > 0) throw new Problem('package.not-complete', { items: open.join(', ') });
    await setItemStates(
      this.db,
      initiativeId,
      rows.filter((row) => row.state === 'DELIVERED').map((row) => row.itemId),
      { state: 'ACCEPTED', settledBy: actor.personId, settledAt: this.clock.now() },
    );
    await this.declare(actor, initiativeId, 'CONFIRMED');
    return this.reading.read(actor, initiativeId);
  }

  /** The council lists what is missing; its own clock stands still from this day. */
  async contest(
    actor: Actor,
    initiativeId: string,
    { missing, note = '' }: ContestPackage,
  ): Promise<PackageView> {
    requireOpen(actor, 'package.contest', await this.initiatives.find(initiativeId));
    const rows = await packageItemRows(this.db, initiativeId);
    if (rows.length === 0) throw new Problem('package.not-delivered');
    const touched = rows.filter((row) => missing.includes(row.itemId) && row.state !== 'OPEN');
    const delivered = touched.filter((row) => row.delivery).map((row) => row.itemId);
    const excluded = touched.filter((row) => !row.delivery).map((row) => row.itemId);
    await setItemStates(this.db, initiativeId, delivered, { state: 'QUESTIONED' });
    await setItemStates(this.db, initiativeId, excluded, { state: 'OPEN' });
    await this.declare(actor, initiativeId, 'CONTESTED', missing, note);
    return this.reading.read(actor, initiativeId);
  }

  /** Says for the employer that the package is handed over, once nothing mandatory is missing any more. */
  async handOverIfReady(actor: Actor, initiativeId: string): Promise<void> {
    const { missing, questioned } = await this.reading.completeness(initiativeId);
    const last = await this.last(initiativeId);
    if (missing.length > 0 || questioned.length > 0 || last === 'HANDED_OVER' || last === 'CONFIRMED') return;
    await this.declare(actor, initiativeId, 'HANDED_OVER');
  }

  async contestIfHandedOver(
    actor: Actor,
    initiativeId: string,
    missing: readonly InformationItemId[],
  ): Promise<void> {
    const last = await this.last(initiativeId);
    if (last === 'HANDED_OVER' || last === 'CONFIRMED')
      await this.declare(actor, initiativeId, 'CONTESTED', missing);
  }

  private async last(initiativeId: string): Promise<DeclarationKind | undefined> {
    const [newest] = await declarationRows(this.db, initiativeId);
    return newest?.kind;
  }

  private async declare(
    actor: Actor,
    initiativeId: string,
    kind: DeclarationKind,
    missing: readonly InformationItemId[] = [],
    note = '',
  ): Promise<void> {
    const id = newId();
    await this.db.sql(
      `insert into package_declaration (company_id, id, initiative_id, kind, missing, note, declared_by, declared_on, declared_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        actor.companyId,
        id,
        initiativeId,
        kind,
        missing,
        note,
        actor.personId,
        this.clock.today(),
        this.clock.now(),
      ],
    );
    await this.acts.record(actor, {
      event: EVENTS[kind],
      initiativeId,
      subjectType: 'package',
      subjectId: initiativeId,
      data: missing.length > 0 ? { missing: [...missing], note } : {},
    });
    await this.tasks.refresh(actor, initiativeId);
  }
}
