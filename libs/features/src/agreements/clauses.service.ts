import { negotiate, variablesOf, type NegotiationAct, type ClauseNegotiation } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, Outbox } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, type Action, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { NegotiatingSide } from './agreement.view';
import type { AcceptClause, SetAsideClause, WriteClause } from './agreements.dto';
import { clauseRow, type AgreementRow, type ClauseRow } from './agreements.queries';
import { Agreements } from './agreements.service';
import { insertAct, insertVersion, type Place } from './clauses.queries';
import { domainSide, otherSideOf, REFUSALS, sideOf, sideOfActor } from './sides';
import { negotiationOf, turnIn } from './standing';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'clause.announce': { actId: string; actorId: string };
  }
}

interface Act {
  readonly kind: NegotiationAct['kind'];
  readonly version?: number;
  readonly reason?: string;
}

const EVENTS = {
  PROPOSE: 'clause.proposed',
  ACCEPT: 'clause.accepted',
  PARK: 'clause.parked',
  DISPUTE: 'clause.disputed',
} as const;

/** The negotiation of a clause: each side drafts in its own room, proposes in the joint one, and accepts what it has read. */
@Injectable()
export class Clauses {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly companies: Companies,
    private readonly agreements: Agreements,
  ) {}

  /** Keeps a draft in the own room. The joint room does not change: nobody else can tell that there is one. */
  async draft(actor: Actor, clauseId: string, wording: WriteClause): Promise<void> {
    const clause = await this.visible(clauseId);
    const agreement = await this.agreements.row(clause.agreementId);
    const side = this.authorise(actor, 'clause.draft', agreement);
    const roomId = await this.companies.roomId(side);
    const place = { roomId, clauseId, side, at: this.clock.now() };
    const id = await insertVersion(this.db, place, null, wording);
    await this.audit.record({
      roomId,
      event: 'clause.drafted',
      subjectType: 'clause-version',
      subjectId: id,
      initiativeId: agreement.initiativeId,
      data: { number: clause.number },
    });
  }

  /** Publishes a wording as a new version, which nobody can change. A clause that was agreed is open again. */
  async propose(
    actor: Actor,
    clauseId: string,
    version: number | undefined,
    wording: WriteClause,
  ): Promise<void> {
    await this.act(
      actor,
      clauseId,
      'clause.propose',
      version,
      { kind: 'PROPOSE', reason: wording.reason },
      (place, next) => insertVersion(this.db, place, next.version, wording),
    );
  }

  /** Agrees to exactly the version that was read. */
  async accept(
    actor: Actor,
    clauseId: string,
    version: number | undefined,
    { version: read }: AcceptClause,
  ): Promise<void> {
    await this.act(
      actor,
      clauseId,
      'clause.accept',
      version,
      { kind: 'ACCEPT', version: read },
      (_, __, clause) => {
        const open = variablesOf(clause.text ?? '');
        if (open.length > 0) throw new Problem('clause.variables-open', { names: open.join(', ') });
      },
    );
  }

  async park(
    actor: Actor,
    clauseId: string,
    version: number | undefined,
    { reason }: SetAsideClause,
  ): Promise<void> {
    await this.act(actor, clauseId, 'clause.park', version, { kind: 'PARK', reason });
  }

  async dispute(
    actor: Actor,
    clauseId: string,
    version: number | undefined,
    { reason }: SetAsideClause,
  ): Promise<void> {
    await this.act(actor, clauseId, 'clause.dispute', version, { kind: 'DISPUTE', reason });
  }

  /** One act of one side: agreement and clause locked in this order, the rules of libs/domain asked, then all written at once. */
  private async act(
    actor: Actor,
    clauseId: string,
    action: Action & `clause.${string}`,
    version: number | undefined,
    act: Act,
    also?: (place: Place, next: ClauseNegotiation, clause: ClauseRow) => Promise<unknown> | void,
  ): Promise<void> {
    const agreement = await this.agreements.lock((await this.visible(clauseId)).agreementId);
    const clause = await clauseRow(this.db, clauseId, { lock: true });
    if (!clause) throw new Problem('not-found');
    const side = this.authorise(actor, action, agreement);
    requireVersion(clause.version, version);
    const step = negotiate(negotiationOf(clause), {
      kind: act.kind,
      by: domainSide(side),
      version: act.version ?? 0,
    } as NegotiationAct);
    if (!step.ok) throw new Problem(REFUSALS[step.refusal], { current: clause.currentVersion });
    const place = { roomId: agreement.roomId, clauseId, side, at: this.clock.now() };
    await also?.(place, step.next, clause);
    await this.save(clause, step.next);
    await this.follow(actor, agreement, clause, side);
    await this.record(actor, agreement, clause, place, act, step.next);
  }

  private authorise(
    actor: Actor,
    action: Action & `clause.${string}`,
    agreement: AgreementRow,
  ): NegotiatingSide {
    const side = sideOfActor(actor);
    if (side === null) throw new Problem('forbidden');
    if (!can(actor, action as 'clause.propose', agreement))
      throw new Problem(agreement.state === 'DRAFT' ? 'forbidden' : 'agreement.frozen');
    return side;
  }

  private async save({ id }: ClauseRow, next: ClauseNegotiation): Promise<void> {
    await this.db.sql(
      `update clause set state = $2, current_version = $3, author_side = $4, countered = $5, changed_at = $6, version = version + 1 where id = $1`,
      [id, next.state, next.version, sideOf(next.author), next.countered, this.clock.now()],
    );
  }

  /** Whose turn it is owes an answer; whoever has answered owes none. */
  private async follow(
    actor: Actor,
    agreement: AgreementRow,
    before: ClauseRow,
    side: NegotiatingSide,
  ): Promise<void> {
    const after = await this.visible(before.id);
    const subject = { type: 'clause', id: before.id };
    const turn = turnIn(agreement.kind, after);
    if (turnIn(agreement.kind, before) === turn) return;
    if (turn === null && after.state !== 'AGREED') await this.tasks.cancel('clause.answer', subject);
    else await this.tasks.complete(actor, 'clause.answer', subject);
    if (turn !== null)
      await this.tasks.open({
        roomId: agreement.roomId,
        initiativeId: agreement.initiativeId,
        kind: 'clause.answer',
        subject,
        debtor: turn,
        creditor: turn === side ? otherSideOf(side) : side,
      });
  }

  private async record(
    actor: Actor,
    agreement: AgreementRow,
    clause: ClauseRow,
    place: Place,
    { kind, reason = '' }: Act,
    next: ClauseNegotiation,
  ): Promise<void> {
    const actId = await insertAct(this.db, place, { kind, version: next.version, reason });
    const event = EVENTS[kind as keyof typeof EVENTS];
    await this.audit.record({
      roomId: agreement.roomId,
      event,
      subjectType: 'clause',
      subjectId: clause.id,
      initiativeId: agreement.initiativeId,
      data: { number: clause.number, title: clause.title, version: next.version },
    });
    await this.outbox.promise('clause.announce', { actId, actorId: actor.personId });
  }

  private async visible(id: string): Promise<ClauseRow> {
    const clause = await clauseRow(this.db, id);
    if (!clause) throw new Problem('not-found');
    return clause;
  }
}
