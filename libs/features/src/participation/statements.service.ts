import { countingRules, positionsOwed, type RepresentationType } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Facts } from '@einklang/features/facts';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { Extracts } from '@einklang/features/resolutions';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import {
  can,
  STATEMENT_BODIES,
  STATEMENT_VOICES,
  voiceOf,
  type Actor,
  type StatementBody,
} from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { Acts } from './acts.service';
import { ParticipationTasks } from './participation-tasks.service';
import { requireJoint, requireOpen } from './require-open';
import type { PositionBodyView, StatementList } from './statement.view';
import type { GiveStatement, RequestStatement } from './statements.dto';
import { heldStandings, requestRows, soleVoice, statementRows } from './statements.queries';

/** BT-10: statements of the council and of everybody who must be heard. A correction is a new statement. */
@Injectable()
export class Statements {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly tasks: Tasks,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly clockTasks: ParticipationTasks,
    private readonly extracts: Extracts,
  ) {}

  async list(actor: Actor, initiativeId: string): Promise<StatementList> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    return {
      items: await statementRows(this.db, initiativeId),
      nextCursor: null,
      requests: await requestRows(this.db, initiativeId),
      bodies: await this.bodies(initiativeId),
      may: {
        give: STATEMENT_BODIES.filter((body) => can(actor, 'statement.give', { ...initiative, body })),
        request: can(actor, 'statement.request', initiative),
      },
    };
  }

  /** Whose position is owed by the rules that count here, and whether there is anybody who can give it. */
  private async bodies(initiativeId: string): Promise<PositionBodyView[]> {
    const { representationType } = await this.companies.read();
    const { evaluation } = (await this.facts.known(initiativeId)).standing;
    const held = await heldStandings(this.db);
    return positionsOwed(representationType as RepresentationType, countingRules(evaluation)).map((one) => ({
      ...one,
      isHeld: STATEMENT_VOICES[one.body].some((standing) => held.includes(standing)),
    }));
  }

  /** A body speaks for itself. Conditions must be named, a refusal must give its reasons. */
  async give(actor: Actor, initiativeId: string, statement: GiveStatement): Promise<StatementList> {
    const { body, position, text = '', demands = [], extractId = null } = statement;
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'statement.give', { ...initiative, body })) {
      requireJoint(initiative);
      throw new Problem('forbidden');
    }
    if ((position === 'WITH_CONDITIONS' || position === 'REJECT') && text === '' && demands.length === 0)
      throw new Problem('input.invalid', {}, [{ pointer: '/text', code: 'required' }]);
    if (extractId !== null) await this.requireExtract(initiativeId, extractId, body);
    const id = newId();
    await this.db.sql(
      `insert into statement (company_id, id, initiative_id, body, position, text, demands, extract_id, given_by, given_on, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        actor.companyId,
        id,
        initiativeId,
        body,
        position,
        text,
        demands,
        extractId,
        actor.personId,
        this.clock.today(),
        this.clock.now(),
      ],
    );
    await this.acts.record(actor, {
      event: 'statement.given',
      initiativeId,
      subjectType: 'statement',
      subjectId: id,
      data: { body, position },
    });
    for (const request of await requestRows(this.db, initiativeId))
      if (request.body === body)
        await this.tasks.complete(actor, 'statement.requested', requestSubject(request.id));
    await this.clockTasks.refresh(actor, initiativeId);
    return this.list(actor, initiativeId);
  }

  /** Only a council resolves (§ 33 BetrVG), and what it refers to is a resolution on exactly this statement. */
  private async requireExtract(initiativeId: string, extractId: string, body: StatementBody): Promise<void> {
    const isCarried =
      body === 'COUNCIL' && (await this.extracts.isAdopted(extractId, 'STATEMENT', initiativeId));
    if (!isCarried)
      throw new Problem('input.invalid', {}, [{ pointer: '/extractId', code: 'extract-does-not-carry' }]);
  }

  /** Asks a body for its statement until a day; a wish, never a deadline that ends in consent. */
  async request(
    actor: Actor,
    initiativeId: string,
    { body, dueOn, note = '' }: RequestStatement,
  ): Promise<StatementList> {
    requireOpen(actor, 'statement.request', await this.initiatives.find(initiativeId));
    if (dueOn < this.clock.today())
      throw new Problem('input.invalid', {}, [{ pointer: '/dueOn', code: 'in-the-past' }]);
    const id = newId();
    await this.db.sql(
      `insert into statement_request (company_id, id, initiative_id, body, due_on, note, requested_by, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.companyId, id, initiativeId, body, dueOn, note, actor.personId, this.clock.now()],
    );
    await this.tasks.open({
      roomId: await this.companies.roomId('JOINT'),
      initiativeId,
      kind: 'statement.requested',
      subject: requestSubject(id),
      debtor: debtorOf(body),
      creditor: voiceOf(actor) ?? 'EMPLOYER',
      assigneeId: await soleVoice(this.db, STATEMENT_VOICES[body]),
      dueOn,
      deadlineKind: 'INTERNAL',
    });
    await this.acts.record(actor, {
      event: 'statement.requested',
      initiativeId,
      subjectType: 'statement-request',
      subjectId: id,
      data: { body, dueOn },
    });
    return this.list(actor, initiativeId);
  }
}

const requestSubject = (id: string) => ({ type: 'statement-request', id });
const debtorOf = (body: StatementBody) =>
  body === 'COUNCIL' || body === 'EMPLOYEES' ? 'COUNCIL' : 'INDEPENDENT';
