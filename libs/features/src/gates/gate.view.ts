import type {
  GateCriterionId,
  GateDecider,
  GateId,
  GateReasonCode,
  RecommendedColour,
  Stage,
} from '@einklang/domain';
import type { GateBasis, GateOutcome, GateSide } from './gate-decision.entity';

export type GateState = 'PASSED' | 'CURRENT' | 'AHEAD';

export class GateReasonView {
  /** Its words are in libs/texts. */
  code!: GateReasonCode;
  params!: Record<string, string | number>;
}

export class GateCriterionView {
  id!: GateCriterionId;
  /** DISPUTED: an agreed period has run out; never a pass. */
  status!: 'MET' | 'OPEN' | 'DISPUTED';
  met!: boolean;
  /** Nobody may go past it while it is unmet. */
  blocking!: boolean;
  reasons!: GateReasonView[];
}

export class GateDecisionView {
  id!: string;
  side!: GateSide;
  outcome!: GateOutcome;
  basis!: GateBasis;
  extractId!: string | null;
  reasons!: string;
  decidedByName!: string;
  decidedAt!: Date;
  /** Where the initiative went; null while the other side's declaration is missing. */
  movedTo!: Stage | null;
  /** The criteria as they stood at this decision. */
  criteria!: GateCriterionView[];
}

export class GateMay {
  decide!: boolean;
}

/** One gate of an initiative. */
export class GateView {
  gate!: GateId;
  /** The stage it ends, and the one it leads to. */
  stage!: Stage;
  nextStage!: Stage;
  state!: GateState;
  decider!: GateDecider;
  /** Nothing but reasons is missing. */
  ready!: boolean;
  /** Going on asks for reasons: something that does not block is unmet, or the recommendation is red. */
  needsReasons!: boolean;
  /** Of the business case; null elsewhere and while it has not been computed. */
  recommendation!: RecommendedColour | null;
  criteria!: GateCriterionView[];
  /** Sides whose declaration is still missing. */
  awaiting!: GateSide[];
  /** What this person may decide. */
  outcomes!: GateOutcome[];
  /** The council's decision must rest on a resolution. */
  resolutionNeeded!: boolean;
  decisions!: GateDecisionView[];
  may!: GateMay;
}

export class GateList {
  items!: GateView[];
  nextCursor!: string | null;
}
