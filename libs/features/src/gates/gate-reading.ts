import {
  evaluateGate,
  recommendedColour,
  STAGE_TRANSITIONS,
  STAGES,
  type GateDecider,
  type GateEvaluation,
  type GateId,
  type GateInputs,
  type Stage,
  type StageTransition,
} from '@einklang/domain';
import { can, type Actor } from '@einklang/policy';
import { GATE_OUTCOMES, type GateOutcome, type GateSide } from './gate-decision.entity';
import type { GateState, GateView } from './gate.view';
import { standing, type DecisionRow } from './gates.queries';

/** The side a decision of this actor speaks for. Nobody holds standings of both (COI-01). */
export const sideOfActor = (actor: Actor): GateSide =>
  actor.standings.includes('MANAGEMENT') ? 'EMPLOYER' : 'COUNCIL';

export const sidesAsked = (decider: GateDecider): readonly GateSide[] =>
  decider === 'JOINT' ? ['EMPLOYER', 'COUNCIL'] : ['EMPLOYER'];

/** The move that this gate guards. */
export const moveOf = (gate: GateId): StageTransition => {
  const move = STAGE_TRANSITIONS.find((transition) => transition.gate === gate);
  if (!move) throw new Error(`No stage ends with ${gate}.`);
  return move;
};

/** What a side may decide in a stage: management everything the stage knows, the council only to go on together. */
export const outcomesOf = (stage: Stage, side: GateSide): GateOutcome[] =>
  GATE_OUTCOMES.filter(
    (outcome) =>
      (side === 'EMPLOYER' || outcome === 'CONTINUE') &&
      STAGE_TRANSITIONS.some((move) => move.from === stage && move.decision === outcome),
  );

/**
 * A gate as this person sees it. Red reasons are the one criterion that the decision itself can meet, so they ask
 * for reasons instead of standing in the way.
 */
export const readGate = <Gate extends GateId>(
  actor: Actor,
  stage: Stage,
  input: GateInputs[Gate],
  gate: Gate,
  all: readonly DecisionRow[],
): GateView => {
  const evaluation = evaluateGate(gate, input);
  const decisions = all.filter((row) => row.gate === gate);
  const declaredBy = standing(all)
    .filter((row) => row.gate === gate)
    .map((row) => row.side);
  const state = stateOf(gate, stage, decisions);
  const passed = decisions.findLast((row) => row.outcome === 'CONTINUE' && row.movedTo !== null);
  const { decider } = evaluation;
  const side = sideOfActor(actor);
  const decide = can(actor, 'gate.decide', { gate, stage, decider, declaredBy });
  return {
    gate,
    stage: moveOf(gate).from,
    nextStage: moveOf(gate).to,
    state,
    decider,
    ...readiness(evaluation),
    recommendation: recommendationOf(input),
    criteria: (state === 'PASSED' && passed ? passed.criteria : evaluation.criteria) as GateView['criteria'],
    awaiting: state === 'CURRENT' ? sidesAsked(decider).filter((asked) => !declaredBy.includes(asked)) : [],
    outcomes: decide ? outcomesOf(stage, side) : [],
    resolutionNeeded: needsResolution(gate) && sidesAsked(decider).includes('COUNCIL'),
    decisions: decisions.map(({ gate: _, ...row }) => row),
    may: { decide },
  };
};

/** Consent is the council's own act: at the agreement only a resolution carries it (§ 33 BetrVG, COI-05). */
export const needsResolution = (gate: GateId): boolean => gate === 'G4';

const readiness = (evaluation: GateEvaluation): Pick<GateView, 'ready' | 'needsReasons'> => {
  const open = evaluation.criteria.filter((criterion) => !criterion.met && criterion.blocking);
  return {
    ready: open.every((criterion) => criterion.id === 'G2-RED-REASONS'),
    needsReasons: evaluation.needsReasons || open.some((criterion) => criterion.id === 'G2-RED-REASONS'),
  };
};

const recommendationOf = (input: GateInputs[GateId]): GateView['recommendation'] =>
  'figures' in input && input.figures
    ? recommendedColour(input.figures.npv, input.figures.probabilityNegative)
    : null;

const stateOf = (gate: GateId, stage: Stage, decisions: readonly DecisionRow[]): GateState => {
  if (stage === 'CLOSED')
    return decisions.some((row) => row.outcome === 'CONTINUE' && row.movedTo !== null) ? 'PASSED' : 'AHEAD';
  const distance = STAGES.indexOf(stage) - STAGES.indexOf(moveOf(gate).from);
  return distance > 0 ? 'PASSED' : distance === 0 ? 'CURRENT' : 'AHEAD';
};
