import {
  evaluateGate,
  GATE_IDS,
  gateOf,
  transitionOf,
  type GateEvaluation,
  type GateId,
  type GateInputs,
  type Stage,
} from '@einklang/domain';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives, type Initiative } from '@einklang/features/initiatives';
import { ParticipationTasks } from '@einklang/features/participation';
import { Systems } from '@einklang/features/systems';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { GateDecision, type GateSide } from './gate-decision.entity';
import { GateFacts } from './gate-facts.service';
import { needsResolution, outcomesOf, readGate, sideOfActor, sidesAsked } from './gate-reading';
import type { GateList, GateView } from './gate.view';
import type { DecideGate } from './gates.dto';
import { decisionRows, stageOf, standing, type DecisionRow } from './gates.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'gate.announce': { decisionId: string; personId: string };
  }
}

/** Decisions between the stages. Silence never passes one: only an act of each side that is asked does. */
@Injectable()
export class Gates {
  constructor(
    private readonly db: Db,
    private readonly facts: GateFacts,
    private readonly initiatives: Initiatives,
    private readonly tasks: Tasks,
    private readonly participation: ParticipationTasks,
    private readonly systems: Systems,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, initiativeId: string): Promise<GateList> {
    const stage = await stageOf(this.db, initiativeId);
    if (!stage) throw new Problem('not-found');
    const decisions = await decisionRows(this.db, initiativeId);
    const items: GateView[] = [];
    for (const gate of GATE_IDS) items.push(await this.view(actor, initiativeId, stage, gate, decisions));
    return { items, nextCursor: null };
  }

  /**
   * Decides for the actor's side. The initiative's row is locked first, so two decisions follow one another; with
   * the last one that is asked the initiative moves, in the same transaction.
   */
  async decide(actor: Actor, initiativeId: string, gate: GateId, decision: DecideGate): Promise<GateView> {
    const initiative = await this.initiatives.find(initiativeId);
    const side = sideOfActor(actor);
    const reasons = decision.reasons ?? '';
    const evaluation = evaluateGate(gate, withReasons(await this.facts.gather(gate, initiativeId), reasons));
    const earlier = standing(await decisionRows(this.db, initiativeId)).filter((row) => row.gate === gate);
    this.authorise(actor, initiative, evaluation, earlier);
    if (!outcomesOf(initiative.stage, side).includes(decision.outcome))
      throw new Problem('gate.outcome-not-possible');
    requireReasons(evaluation, decision.outcome, reasons);
    if (decision.outcome === 'CONTINUE') requireReady(evaluation);
    const extractId = side === 'COUNCIL' ? await this.extract(initiativeId, gate, decision) : null;
    const movedTo = this.destination(initiative, evaluation, side, decision, earlier);
    const id = newId();
    await this.db.repo(GateDecision).insert({
      companyId: actor.companyId,
      id,
      initiativeId,
      gate,
      side,
      outcome: decision.outcome,
      basis: side === 'EMPLOYER' ? 'DECLARATION' : extractId ? 'RESOLUTION' : 'CHAIR_STATEMENT',
      extractId,
      reasons,
      criteria: evaluation.criteria,
      decidedBy: actor.personId,
      decidedAt: this.clock.now(),
      movedTo,
    } as never);
    await this.audit.record({
      roomId: initiative.roomId,
      event: 'gate.decided',
      subjectType: 'gate',
      subjectId: id,
      initiativeId,
      data: { gate, side, outcome: decision.outcome },
    });
    await this.follow(actor, initiative, side, movedTo);
    await this.outbox.promise('gate.announce', { decisionId: id, personId: actor.personId });
    return this.view(
      actor,
      initiativeId,
      movedTo ?? initiative.stage,
      gate,
      await decisionRows(this.db, initiativeId),
    );
  }

  private async view(
    actor: Actor,
    initiativeId: string,
    stage: Stage,
    gate: GateId,
    decisions: readonly DecisionRow[],
  ): Promise<GateView> {
    return readGate(actor, stage, await this.facts.gather(gate, initiativeId), gate, decisions);
  }

  private authorise(
    actor: Actor,
    { stage }: Initiative,
    { gate, decider }: GateEvaluation,
    earlier: readonly DecisionRow[],
  ): void {
    const declaredBy = earlier.map((row) => row.side);
    if (can(actor, 'gate.decide', { gate, stage, decider, declaredBy })) return;
    if (gateOf(stage) !== gate)
      throw new Problem(stage === 'CLOSED' ? 'initiative.closed' : 'gate.not-current');
    throw new Problem(declaredBy.includes(sideOfActor(actor)) ? 'gate.already-decided' : 'forbidden');
  }

  /** The extract that carries the council's declaration, or null for the chair's statement. */
  private async extract(
    initiativeId: string,
    gate: GateId,
    { extractId }: DecideGate,
  ): Promise<string | null> {
    if (extractId === undefined && !needsResolution(gate)) return null;
    if (extractId === undefined || !(await this.facts.isCarriedBy(initiativeId, gate, extractId)))
      throw new Problem('gate.resolution-missing');
    return extractId;
  }

  /** Where the initiative goes with this decision; null while a side that is asked has not declared itself. */
  private destination(
    { stage }: Initiative,
    { decider }: GateEvaluation,
    side: GateSide,
    { outcome }: DecideGate,
    earlier: readonly DecisionRow[],
  ): Stage | null {
    const declared = [side, ...earlier.map((row) => row.side)];
    if (outcome === 'CONTINUE' && !sidesAsked(decider).every((asked) => declared.includes(asked)))
      return null;
    return transitionOf(stage, outcome)?.to ?? null;
  }

  private async follow(
    actor: Actor,
    initiative: Initiative,
    side: GateSide,
    movedTo: Stage | null,
  ): Promise<void> {
    const subject = { type: 'gate', id: initiative.id };
    await this.tasks.complete(actor, 'gate.decide', subject);
    if (movedTo === 'CLOSED') {
      await this.tasks.cancelAllOf(initiative.id);
      await this.systems.dropPlanned(initiative.id);
      await this.outbox.promise('election.end-term', { initiativeId: initiative.id });
    }
    if (movedTo !== null) {
      await this.initiatives.enter(initiative, movedTo);
      return movedTo === 'CLOSED' ? undefined : this.participation.refresh(actor, initiative.id);
    }
    await this.tasks.open({
      roomId: initiative.roomId,
      initiativeId: initiative.id,
      kind: 'gate.decide',
      subject,
      debtor: side === 'EMPLOYER' ? 'COUNCIL' : 'EMPLOYER',
      creditor: side,
    });
  }
}

/** The reasons given with a decision are what a red recommendation asks for. */
const withReasons = <Gate extends GateId>(input: GateInputs[Gate], reasons: string): GateInputs[Gate] =>
  'reasonsForRed' in input && reasons ? { ...input, reasonsForRed: reasons } : input;

const requireReasons = (
  { needsReasons, criteria }: GateEvaluation,
  outcome: DecideGate['outcome'],
  reasons: string,
): void => {
  const red = criteria.some((criterion) => criterion.id === 'G2-RED-REASONS' && !criterion.met);
  if (reasons === '' && (outcome !== 'CONTINUE' || needsReasons || red))
    throw new Problem('input.invalid', {}, [{ pointer: '/reasons', code: 'required' }]);
};

const requireReady = ({ ready, criteria }: GateEvaluation): void => {
  if (ready) return;
  const open = criteria.filter((criterion) => !criterion.met && criterion.blocking);
  throw new Problem(
    'gate.not-ready',
    {},
    open.map(({ id }) => ({ pointer: `/criteria/${id}`, code: id })),
  );
};
