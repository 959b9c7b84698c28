import type { UseCaseId } from '@einklang/content';
import { dueDateOf, STAGES, type Stage } from '@einklang/domain';
import { can, mayTry, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, decodeCursor, encodeCursor, newId, Outbox } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { isHolidayIn } from '@einklang/features/calendar';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Initiative } from './initiative.entity';
import type { InitiativeList, InitiativeView } from './initiative.view';
import type { EditInitiative, InitiativeQuery, OpenInitiative } from './initiatives.dto';
import { initiativePage, initiativeRow, type InitiativeRow } from './initiatives.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'initiative.announce': { initiativeId: string };
  }
}

const FIRST_INFORMATION = 'first-information.send';
const subjectOf = (id: string) => ({ type: 'initiative', id });

@Injectable()
export class Initiatives {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly tasks: Tasks,
  ) {}

  async list(actor: Actor, { limit, cursor, stage }: InitiativeQuery): Promise<InitiativeList> {
    const rows = await initiativePage(this.db, actor, {
      limit,
      stage: stage ?? null,
      after: cursor ? decodeCursor(cursor) : null,
    });
    const items = rows.slice(0, limit).map((row) => view(actor, row));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items,
      nextCursor: last ? encodeCursor(last.updatedAt, last.id) : null,
      may: { open: mayTry(actor, 'initiative.open'), shortlist: mayTry(actor, 'initiative.shortlist') },
    };
  }

  async read(actor: Actor, id: string): Promise<InitiativeView> {
    const row = await initiativeRow(this.db, actor, id);
    if (!row) throw new Problem('not-found');
    return view(actor, row);
  }

  /** Opens an initiative in the employer's room; with `shortlist` it is shown to the works council at once (INV-04). */
  async open(
    actor: Actor,
    { title, problem = '', shortlist = false }: OpenInitiative,
    libraryId: UseCaseId | null = null,
  ): Promise<InitiativeView> {
    const roomId = await this.companies.roomId(
      actor.standings.includes('CONSULTANT:JOINT') ? 'JOINT' : 'EMPLOYER',
    );
    const now = this.clock.now();
    const initiative = this.db.repo(Initiative).create({
      companyId: actor.companyId,
      id: newId(),
      roomId,
      title,
      problem,
      stage: 'POTENTIAL_ANALYSIS',
      openedBy: actor.personId,
      openedAt: now,
      shortlistedBy: null,
      shortlistedAt: null,
      libraryId,
      systemId: null,
      updatedAt: now,
    });
    await this.db.repo(Initiative).insert(initiative);
    await this.record(initiative, 'initiative.opened', { title, ...(libraryId && { libraryId }) });
    if (shortlist) await this.shortlist(actor, initiative.id);
    return this.read(actor, initiative.id);
  }

  async edit(
    actor: Actor,
    id: string,
    change: EditInitiative,
    version: number | undefined,
  ): Promise<InitiativeView> {
    const initiative = await this.find(id);
    if (!can(actor, 'initiative.edit', initiative)) throw new Problem('initiative.closed');
    requireVersion(initiative.version, version);
    await this.db.repo(Initiative).save({ ...initiative, ...change, updatedAt: this.clock.now() });
    await this.record(initiative, 'initiative.edited', { ...change });
    return this.read(actor, id);
  }

  /**
   * Publishes the initiative to the joint room, promises the news to the works council and makes the first information
   * owed: information before decision, so early that concerns can still be considered (§ 90 (2) BetrVG).
   */
  async shortlist(actor: Actor, id: string): Promise<InitiativeView> {
    const initiative = await this.find(id);
    if (!can(actor, 'initiative.shortlist', initiative))
      throw new Problem(
        initiative.shortlistedAt
          ? 'initiative.already-shortlisted'
          : initiative.stage === 'CLOSED'
            ? 'initiative.closed'
            : 'forbidden',
      );
    const now = this.clock.now();
    const roomId = await this.companies.roomId('JOINT');
    await this.db
      .repo(Initiative)
      .save({ ...initiative, roomId, shortlistedBy: actor.personId, shortlistedAt: now, updatedAt: now });
    await this.record({ ...initiative, roomId }, 'initiative.shortlisted', { title: initiative.title });
    await this.tasks.open({
      roomId,
      initiativeId: id,
      kind: FIRST_INFORMATION,
      subject: subjectOf(id),
      debtor: 'EMPLOYER',
      creditor: 'COUNCIL',
      dueOn: dueDateOf(
        'FIRST_INFORMATION',
        this.clock.today(),
        isHolidayIn((await this.companies.read()).land),
      ),
    });
    await this.outbox.promise('initiative.announce', { initiativeId: id });
    return this.read(actor, id);
  }

  /** Moves a locked initiative to another stage; who may and when is the gates' business. */
  async enter(initiative: Initiative, stage: Stage): Promise<void> {
    const from = initiative.stage;
    await this.db.repo(Initiative).save({ ...initiative, stage, updatedAt: this.clock.now() });
    // Nobody gets past the first gate without it; only what had begun before the platform does.
    if (from === 'POTENTIAL_ANALYSIS') await this.tasks.cancel(FIRST_INFORMATION, subjectOf(initiative.id));
    const event =
      stage === 'CLOSED'
        ? 'initiative.closed'
        : STAGES.indexOf(stage) > STAGES.indexOf(from)
          ? 'stage.entered'
          : 'stage.reopened';
    await this.record(initiative, event, { from, to: stage });
  }

  /** The row, locked for the change that follows; what is not visible does not exist. */
  async find(id: string): Promise<Initiative> {
    const initiative = await this.db
      .repo(Initiative)
      .findOne({ where: { companyId: this.db.context.companyId, id }, lock: { mode: 'pessimistic_write' } });
    if (!initiative) throw new Problem('not-found');
    return initiative;
  }

  private async record(
    initiative: Pick<Initiative, 'id' | 'roomId'>,
    event: EventName,
    data: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record({
      roomId: initiative.roomId,
      event,
      subjectType: 'initiative',
      subjectId: initiative.id,
      initiativeId: initiative.id,
      data,
    });
  }
}

const view = (actor: Actor, row: InitiativeRow): InitiativeView => ({
  ...row,
  may: { edit: can(actor, 'initiative.edit', row), shortlist: can(actor, 'initiative.shortlist', row) },
});
