import type { RuleId } from '@einklang/domain';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives, type Initiative } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { AssessRules, ContestRule, SettleContest } from './facts.dto';
import { contestRows, type ContestRow } from './facts.queries';
import { Facts } from './facts.service';
import type { FactsView } from './facts.view';
import { Rules } from './rules.service';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'contest.announce': { contestId: string; contestedBy: string };
  }
}

/** How both sides read the rules: the employer says where each stands, either side may object. */
@Injectable()
export class Contests {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly rules: Rules,
  ) {}

  async assess(actor: Actor, initiativeId: string, assessment: AssessRules): Promise<FactsView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'rule.assess', initiative)) throw new Problem('initiative.closed');
    const { evaluation } = (await this.facts.known(initiativeId)).standing;
    const known = [...evaluation.active, ...evaluation.voluntary, ...evaluation.otherLaw];
    if (!assessment.ruleIds.every((id) => known.includes(id))) throw new Problem('rule.not-active');
    await this.rules.assess(actor, initiativeId, assessment);
    for (const rule of new Set(assessment.ruleIds))
      await this.record(initiative, 'rule.assessed', { rule, status: assessment.status });
    return this.facts.read(actor, initiativeId);
  }

  /** From now on the rule counts as open, whatever the facts say (domain 3.2). */
  async contest(actor: Actor, initiativeId: string, { ruleId, reason }: ContestRule): Promise<FactsView> {
    const { initiative, side, standing } = await this.stand(actor, initiativeId, ruleId);
    if (standing) throw new Problem('rule.already-contested');
    const id = await this.insert(actor, initiativeId, { ruleId, side, act: 'CONTESTED', note: reason });
    await this.tasks.open({
      roomId: initiative.roomId,
      initiativeId,
      kind: 'rule.contest',
      subject: { type: 'rule-contest', id },
      debtor: side === 'COUNCIL' ? 'EMPLOYER' : 'COUNCIL',
      creditor: side,
    });
    await this.record(initiative, 'rule.contested', { rule: ruleId, side });
    await this.outbox.promise('contest.announce', { contestId: id, contestedBy: actor.personId });
    return this.facts.read(actor, initiativeId);
  }

  /** Only the side that objected can say that it is settled. */
  async settle(
    actor: Actor,
    initiativeId: string,
    { ruleId, outcome, note }: SettleContest,
  ): Promise<FactsView> {
    const { initiative, side, standing } = await this.stand(actor, initiativeId, ruleId);
    if (!standing) throw new Problem('rule.not-contested');
    await this.insert(actor, initiativeId, { ruleId, side, act: outcome, note });
    await this.tasks.complete(actor, 'rule.contest', { type: 'rule-contest', id: standing.id });
    await this.record(initiative, 'rule.settled', { rule: ruleId, side, outcome });
    return this.facts.read(actor, initiativeId);
  }

  private async stand(actor: Actor, initiativeId: string, ruleId: RuleId): Promise<Stand> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'rule.contest', initiative)) throw new Problem('initiative.closed');
    const side = voiceOf(actor) === 'COUNCIL' ? 'COUNCIL' : 'EMPLOYER';
    const rows = await contestRows(this.db, [initiativeId]);
    return {
      initiative,
      side,
      standing: rows.find((row) => row.ruleId === ruleId && row.side === side),
    };
  }

  private async insert(
    actor: Actor,
    initiativeId: string,
    { ruleId, side, act, note }: { ruleId: RuleId; side: string; act: string; note: string },
  ): Promise<string> {
    const id = newId();
    await this.db.sql(
      `insert into rule_contest (company_id, id, initiative_id, rule_id, side, act, note, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        this.db.context.companyId,
        id,
        initiativeId,
        ruleId,
        side,
        act,
        note,
        actor.personId,
        this.clock.now(),
      ],
    );
    return id;
  }

  private async record(
    initiative: Initiative,
    event: EventName,
    data: Readonly<Record<string, string>>,
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

interface Stand {
  readonly initiative: Initiative;
  readonly side: 'EMPLOYER' | 'COUNCIL';
  readonly standing: ContestRow | undefined;
}
