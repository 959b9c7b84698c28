import { agreementCriteria, type AgreementGateInput } from './agreement-gate';
import { businessCaseCriteria, type BusinessCaseGateInput } from './business-case-gate';
import type { GateCriterion } from './gate-criterion';
import { participationCriteria, type ParticipationGateInput } from './participation-gate';
import { potentialCriteria, type PotentialGateInput } from './potential-gate';
import type { GateId } from './stages';

/** What the server gathers for each gate. */
export interface GateInputs {
  G1: PotentialGateInput;
  G2: BusinessCaseGateInput;
  G3: ParticipationGateInput;
  G4: AgreementGateInput;
}

/** Who decides when everything is ready: management, or both sides by an act of each. */
export const GATE_DECIDERS = ['MANAGEMENT', 'JOINT'] as const;
export type GateDecider = (typeof GATE_DECIDERS)[number];

export interface GateEvaluation {
  readonly gate: GateId;
  readonly criteria: readonly GateCriterion[];
  /** Every blocking criterion is met; there is no override (INV-05). */
  readonly ready: boolean;
  /** Something that does not block is unmet: the decision must give reasons. */
  readonly needsReasons: boolean;
  readonly decider: GateDecider;
}

/** How an initiative stands at a gate (domain 3.3 to 3.6). Silence and expired periods never meet a criterion. */
export function evaluateGate<Gate extends GateId>(gate: Gate, input: GateInputs[Gate]): GateEvaluation {
  const criteria = EVALUATORS[gate](input);
  const ready = criteria.every((criterion) => criterion.met || !criterion.blocking);
  const needsReasons = criteria.some((criterion) => !criterion.met && !criterion.blocking);
  return { gate, criteria, ready, needsReasons, decider: deciderOf(gate, input) };
}

const EVALUATORS: { [Gate in GateId]: (input: GateInputs[Gate]) => GateCriterion[] } = {
  G1: potentialCriteria,
  G2: businessCaseCriteria,
  G3: participationCriteria,
  G4: agreementCriteria,
};

/** Without a representation there is nobody to agree with: management declares on the workforce's statement. */
function deciderOf<Gate extends GateId>(gate: Gate, input: GateInputs[Gate]): GateDecider {
  if (gate === 'G3') return 'JOINT';
  if (gate === 'G4')
    return 'representation' in input && input.representation === 'NONE' ? 'MANAGEMENT' : 'JOINT';
  return 'MANAGEMENT';
}
