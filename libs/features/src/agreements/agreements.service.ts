import { clauseGaps, type RepresentationType } from '@einklang/domain';
import type { ClauseId } from '@einklang/content';
import { Companies } from '@einklang/features/companies';
import { Facts } from '@einklang/features/facts';
import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { can, mayTry, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type {
  AgreementKind,
  AgreementView,
  ClauseProposal,
  ClauseSummary,
  PreviewView,
} from './agreement.view';
import type { OpenAgreement } from './agreements.dto';
import {
  agreementOfInitiative,
  agreementRow,
  clauseRows,
  type AgreementRow,
  type ClauseRow,
} from './agreements.queries';
import { entryOf, kindFor, proposalOf, requiredKeys, type Setting } from './composition';
import { policyItemRows } from './policy-items.queries';
import { chaptersOf, hashOf, isSettled, stateOf, turnIn, type Standing } from './standing';

/** An agreement per initiative: a works agreement with a council, a policy of the employer without one. */
@Injectable()
export class Agreements {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
  ) {}

  /** What fits this company, and which clauses the facts of the initiative ask for (domain 8.4). */
  async propose(actor: Actor, initiativeId: string): Promise<ClauseProposal> {
    const { stage, shortlistedAt } = await this.initiatives.read(actor, initiativeId);
    const open = mayTry(actor, 'agreement.open') && stage !== 'CLOSED' && shortlistedAt !== null;
    return { ...proposalOf(await this.setting(initiativeId)), may: { open } };
  }

  async ofInitiative(actor: Actor, initiativeId: string): Promise<AgreementView> {
    const row = await agreementOfInitiative(this.db, initiativeId);
    if (!row) throw new Problem('not-found');
    return this.view(actor, row);
  }

  async read(actor: Actor, id: string): Promise<AgreementView> {
    return this.view(actor, await this.row(id));
  }

  /** Begins a negotiation in the joint room with clauses of the library. */
  async open(actor: Actor, initiativeId: string, { kind, clauses }: OpenAgreement): Promise<AgreementView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (initiative.stage === 'CLOSED') throw new Problem('initiative.closed');
    if (initiative.shortlistedAt === null) throw new Problem('initiative.not-shortlisted');
    const setting = await this.setting(initiativeId);
    requireKind(setting, kind, clauses);
    if (await agreementOfInitiative(this.db, initiativeId)) throw new Problem('agreement.exists');
    const id = newId();
    const now = this.clock.now();
    await this.db.sql(
      `insert into agreement (company_id, id, room_id, initiative_id, kind, title, opened_by, opened_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [actor.companyId, id, initiative.roomId, initiativeId, kind, initiative.title, actor.personId, now],
    );
    await this.insertClauses(actor, id, initiative.roomId, setting, clauses);
    await this.audit.record({
      roomId: initiative.roomId,
      event: 'agreement.opened',
      subjectType: 'agreement',
      subjectId: id,
      initiativeId,
      data: { kind, clauses },
    });
    return this.read(actor, id);
  }

  async preview(id: string): Promise<PreviewView> {
    const standing = await this.standing(await this.row(id));
    return {
      agreementId: id,
      chapters: chaptersOf(standing),
      settledCount: standing.clauses.filter((clause) => isSettled(standing.agreement.kind, clause)).length,
      clauseCount: standing.clauses.length,
      textHash: hashOf(standing),
    };
  }

  /** Everything that state and text follow from. */
  async standing(agreement: AgreementRow): Promise<Standing> {
    const clauses = await clauseRows(this.db, agreement.id);
    const items = agreement.kind === 'AI_POLICY' ? await policyItemRows(this.db, agreement.id) : [];
    return { agreement, clauses, items };
  }

  /** What is not visible does not exist. */
  async row(id: string): Promise<AgreementRow> {
    const row = await agreementRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  /** The row, locked: acts on one agreement follow one another. */
  async lock(id: string): Promise<AgreementRow> {
    const row = await agreementRow(this.db, id, { lock: true });
    if (!row) throw new Problem('not-found');
    return row;
  }

  /** Keys of the clauses that the facts ask for. */
  async required({ initiativeId, kind }: AgreementRow): Promise<ClauseId[]> {
    return requiredKeys(kind, await this.setting(initiativeId));
  }

  private async insertClauses(
    actor: Actor,
    agreementId: string,
    roomId: string,
    setting: Setting,
    keys: readonly string[],
  ): Promise<void> {
    const chosen = proposalOf(setting).items.filter((item) => keys.includes(item.key));
    await this.db.sql(
      `insert into clause (company_id, id, room_id, agreement_id, key, number, title, effect, chapter, added_by, added_at, changed_at)
       select $1, uuidv7(), $2, $3, x.key, x.number, x.title, x.effect, x.chapter, $4, $5, $5
         from jsonb_to_recordset($6::jsonb) as x(key text, number int, title text, effect text, chapter text)`,
      [
        actor.companyId,
        roomId,
        agreementId,
        actor.personId,
        this.clock.now(),
        JSON.stringify(
          chosen.map(({ key, title, effect, chapter }, index) => ({
            key,
            number: index + 1,
            title,
            effect,
            chapter,
          })),
        ),
      ],
    );
  }

  private async setting(initiativeId: string): Promise<Setting> {
    const { representationType } = await this.companies.read();
    const { standing } = await this.facts.known(initiativeId);
    return { representation: representationType as RepresentationType, conditions: standing.conditions };
  }

  private async view(actor: Actor, row: AgreementRow): Promise<AgreementView> {
    const standing = await this.standing(row);
    const required = await this.required(row);
    const { roomId: _, ...agreement } = row;
    const state = stateOf(standing, this.clock.today());
    const subject = { kind: row.kind, state };
    return {
      ...agreement,
      state,
      clauses: standing.clauses.map((clause) => summaryOf(row.kind, clause, required)),
      settledCount: standing.clauses.filter((clause) => isSettled(row.kind, clause)).length,
      gaps: clauseGaps<string>(
        required,
        standing.clauses.map((clause) => clause.key),
      ),
      textHash: hashOf(standing),
      may: {
        add: can(actor, 'clause.add', subject),
        raise: can(actor, 'policy-item.raise', subject),
        declare: can(actor, 'policy-item.declare', subject),
      },
    };
  }
}

const requireKind = (
  { representation }: Setting,
  kind: AgreementKind,
  clauses: readonly ClauseId[],
): void => {
  const fitting = kindFor(representation);
  if (fitting === null) throw new Problem('agreement.other-law');
  if (fitting !== kind) throw new Problem('agreement.wrong-kind');
  if (clauses.some((key) => entryOf(key, kind) === undefined))
    throw new Problem('input.invalid', {}, [{ pointer: '/clauses', code: 'wrong-value' }]);
};

/** What everybody in the joint room sees of a clause, and what only my side does. */
export const summaryOf = (
  kind: AgreementKind,
  clause: ClauseRow,
  required: readonly string[],
): ClauseSummary => ({
  id: clause.id,
  key: clause.key,
  number: clause.number,
  title: clause.title,
  chapter: clause.chapter,
  effect: clause.effect,
  state: clause.state,
  currentVersion: clause.currentVersion,
  turn: turnIn(kind, clause),
  required: required.includes(clause.key),
  settled: isSettled(kind, clause),
  drafting: clause.drafting,
  comments: clause.comments,
});
