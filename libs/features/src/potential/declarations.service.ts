import {
  DECLARATION_KINDS,
  declaredFacts,
  isDeclarationValue,
  type DeclarationKind,
  type DeclaredFacts,
  type RuleId,
} from '@einklang/domain';
import { Facts, Rules } from '@einklang/features/facts';
import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { DeclarationList, DeclarationView } from './declaration.view';
import type { RecordDeclaration } from './declarations.dto';

/** A word on these settles the rule behind it as well, so that nobody records the same twice. */
const SETTLES: Partial<Record<DeclarationKind, RuleId>> = {
  DPIA: 'R26',
  SBV_HEARD: 'R21',
  FINANCE_COMMITTEE: 'R19',
};

/** Results that people state with their name; only ever added to, the newest of each side counts. */
@Injectable()
export class Declarations {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly rules: Rules,
  ) {}

  async list(actor: Actor, initiativeId: string): Promise<DeclarationList> {
    const { stage } = await this.initiatives.read(actor, initiativeId);
    return {
      items: await this.newest(initiativeId),
      nextCursor: null,
      may: { record: DECLARATION_KINDS.filter((kind) => can(actor, 'declaration.record', { kind, stage })) },
    };
  }

  async record(
    actor: Actor,
    initiativeId: string,
    { kind, value, note }: RecordDeclaration,
  ): Promise<DeclarationList> {
    const initiative = await this.initiatives.find(initiativeId);
    const side = voiceOf(actor);
    if (side === null || !can(actor, 'declaration.record', { kind, stage: initiative.stage }))
      throw new Problem(initiative.stage === 'CLOSED' ? 'initiative.closed' : 'declaration.other-side');
    if (!isDeclarationValue(kind, value))
      throw new Problem('input.invalid', {}, [{ pointer: '/value', code: 'wrong-value' }]);
    const id = newId();
    await this.db.sql(
      `insert into declaration (company_id, id, initiative_id, kind, side, value, note, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        this.db.context.companyId,
        id,
        initiativeId,
        kind,
        side,
        JSON.stringify(value),
        note,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.audit.record({
      roomId: initiative.roomId,
      event: 'declaration.recorded',
      subjectType: 'declaration',
      subjectId: id,
      initiativeId,
      data: { kind, side, value },
    });
    await this.settleRule(actor, initiativeId, kind, value === true, note);
    return this.list(actor, initiativeId);
  }

  /** What all declarations amount to, for the gates. */
  async known(initiativeId: string): Promise<DeclaredFacts> {
    const rows = await this.newest(initiativeId);
    return declaredFacts(rows.map((row) => ({ ...row, recordedOn: this.clock.dayOf(row.recordedAt) })));
  }

  private async settleRule(
    actor: Actor,
    initiativeId: string,
    kind: DeclarationKind,
    isDone: boolean,
    note: string,
  ): Promise<void> {
    const rule = SETTLES[kind];
    if (!rule) return;
    const { evaluation } = (await this.facts.known(initiativeId)).standing;
    if (!evaluation.active.includes(rule)) return;
    await this.rules.assess(actor, initiativeId, {
      ruleIds: [rule],
      status: isDone ? 'FULFILLED' : 'OPEN',
      note,
    });
  }

  private newest(initiativeId: string): Promise<DeclarationView[]> {
    return this.db.sql<DeclarationView>(
      `select * from (
         select distinct on (d.kind, d.side) d.id, d.kind, d.side, d.value, d.note, p.name as "recordedByName", d.recorded_at as "recordedAt"
           from declaration d join person p on p.company_id = d.company_id and p.id = d.recorded_by
          where d.company_id = $1 and d.initiative_id = $2 order by d.kind, d.side, d.id desc) newest
        order by id desc`,
      [this.db.context.companyId, initiativeId],
    );
  }
}
