import { workOnConcern, type ConcernAct, type ConcernState } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { Audit, Db, Outbox } from '@einklang/platform/data';
import { Live } from '@einklang/platform/live';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { concernRow, lockConcern, type ConcernRow } from './concerns.queries';

/** What the author hears of, if there is one who gave a name. */
export const CONCERN_NEWS = [
  'concern.answered',
  'concern.not-followed',
  'concern.measure-agreed',
  'concern.checked',
] as const;
export type ConcernNews = (typeof CONCERN_NEWS)[number];

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'concern.announce': { concernId: string; news: ConcernNews; actorId: string };
  }
}

const CHECK = 'concern.check';
export const subjectOf = (id: string) => ({ type: 'concern', id });

/** What every act on a concern has in common: lock, ask the rules, move, leave a trace, tell. */
@Injectable()
export class ConcernActs {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly tasks: Tasks,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
  ) {}

  /** The concern, locked; what is not visible does not exist, and what is over does not change. */
  async open(id: string): Promise<ConcernRow> {
    const initiativeId = await lockConcern(this.db, id);
    if (initiativeId === undefined) throw new Problem('not-found');
    const row = await concernRow(this.db, id);
    if (!row) throw new Problem('not-found');
    const { stage } = await this.initiatives.find(initiativeId);
    if (stage === 'CLOSED') throw new Problem('initiative.closed');
    return row;
  }

  /** What the act makes of it; refused acts change nothing. */
  next({ state, openMeasures }: ConcernRow, act: ConcernAct): ConcernState {
    const step = workOnConcern({ state, openMeasures }, act);
    if (!step.ok) throw new Problem(`concern.${step.refusal}`);
    return step.next.state;
  }

  /** The task of looking at it stands exactly while it waits to be looked at. */
  async settle(actor: Actor, { id, initiativeId }: ConcernRow, state: ConcernState): Promise<void> {
    if (state === 'IMPLEMENTED')
      await this.tasks.open({
        roomId: await this.companies.roomId('JOINT'),
        initiativeId,
        kind: CHECK,
        subject: subjectOf(id),
        debtor: 'COUNCIL',
        creditor: 'EMPLOYER',
      });
    else if (state === 'CHECKED') await this.tasks.complete(actor, CHECK, subjectOf(id));
    else await this.tasks.cancel(CHECK, subjectOf(id));
  }

  async record(
    concern: Pick<ConcernRow, 'id' | 'initiativeId' | 'code'>,
    event: EventName,
    data: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const { id, initiativeId, code } = concern;
    await this.audit.record({
      roomId: await this.companies.roomId('JOINT'),
      event,
      subjectType: 'concern',
      subjectId: id,
      initiativeId,
      data: { code, ...data },
    });
    const everybody = await this.companies.roomId('WORKFORCE');
    const { companyId } = this.db.context;
    this.db.afterCommit(() =>
      this.live.publish({
        companyId,
        roomId: everybody,
        kind: event,
        subjectType: 'concern',
        subjectId: id,
      }),
    );
  }

  /** Promised always: who acts does not know whether somebody gave a name. */
  async tellAuthor(actor: Actor, { id }: ConcernRow, news: ConcernNews): Promise<void> {
    await this.outbox.promise('concern.announce', { concernId: id, news, actorId: actor.personId });
  }
}
