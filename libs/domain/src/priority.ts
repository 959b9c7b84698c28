import { HUMAN_SCORE_NEEDED } from './potential-gate';
import {
  agreedHumanScore,
  benefitScore,
  DEFAULT_PRIORITY_WEIGHTS,
  feasibilityScore,
  HOMEWORK_NEEDED,
  isQuickWin,
  priorityClass,
  priorityScore,
  type BenefitRatings,
  type PriorityClass,
  type PriorityWeights,
} from './prioritisation';
import type { RuleId } from './rule-table';

/** Everything that is known of an initiative's priority (PA-6); null = nobody has said it. All scores 0 to 100. */
export interface PriorityInput {
  readonly benefit: { readonly [Part in keyof BenefitRatings]: number | null };
  readonly technologyMaturity: number | null;
  readonly implementability: number | null;
  /** D of PA-5. */
  readonly data: number | null;
  /** Score of the area HA of the maturity check. */
  readonly homework: number | null;
  readonly employerHuman: number | null;
  readonly councilHuman: number | null;
  /** Both sides have talked about the two scores above. */
  readonly discussed: boolean;
  /** Months until it works; null = unknown. */
  readonly effortMonths: number | null;
  readonly openConsentRules: readonly RuleId[];
  readonly weights?: PriorityWeights;
}

/** B, F, H and what follows; null where something is missing. */
export interface PriorityReading {
  readonly benefit: number | null;
  readonly feasibility: number | null;
  /** Feasibility is held down because the digital homework is not done. */
  readonly capped: boolean;
  readonly human: number | null;
  /** The sides are far apart, so the lower H counts. */
  readonly toDiscuss: boolean;
  readonly priority: number | null;
  readonly priorityClass: PriorityClass | null;
  readonly quickWin: boolean;
}

/** The one computation behind page, list, gate and report (domain 5.4). */
export function readPriority(input: PriorityInput): PriorityReading {
  const benefit = isComplete(input.benefit) ? benefitScore(input.benefit) : null;
  const { data, technologyMaturity, implementability, homework, effortMonths } = input;
  const parts = { data, technologyMaturity, implementability, homework };
  const feasibility = isComplete(parts) ? feasibilityScore(parts) : null;
  const { human, toDiscuss } = humanOf(input);
  const priority =
    benefit === null || feasibility === null || human === null
      ? null
      : priorityScore(benefit, feasibility, human, input.weights ?? DEFAULT_PRIORITY_WEIGHTS);
  return {
    benefit,
    feasibility,
    capped: homework !== null && homework < HOMEWORK_NEEDED,
    human,
    toDiscuss,
    priority,
    priorityClass: classOf(priority, human),
    quickWin:
      priority !== null &&
      effortMonths !== null &&
      isQuickWin(priority, effortMonths, input.openConsentRules),
  };
}

function humanOf(input: PriorityInput): { human: number | null; toDiscuss: boolean } {
  const { employerHuman, councilHuman, discussed } = input;
  if (employerHuman === null || councilHuman === null)
    return { human: employerHuman ?? councilHuman, toDiscuss: false };
  const { score, toDiscuss } = agreedHumanScore(employerHuman, councilHuman, discussed);
  return { human: score, toDiscuss };
}

/** Work design comes first whatever else is still unknown. */
function classOf(priority: number | null, human: number | null): PriorityClass | null {
  if (human !== null && human < HUMAN_SCORE_NEEDED) return 'STOP_DESIGN';
  return priority === null || human === null ? null : priorityClass(priority, human);
}

/** The smallest weight of a dimension: with less, it could be bought off after all (domain 5.4). */
export const LEAST_PRIORITY_WEIGHT = 0.1;

/** Whether these weights make 1 and leave every dimension its say. */
export function areWeights({ benefit, feasibility, human }: PriorityWeights): boolean {
  return (
    [benefit, feasibility, human].every((weight) => weight >= LEAST_PRIORITY_WEIGHT - 1e-9) &&
    Math.abs(benefit + feasibility + human - 1) <= 1e-9
  );
}

function isComplete<Parts extends object>(
  parts: Parts,
): parts is { [Part in keyof Parts]: NonNullable<Parts[Part]> } {
  return Object.values(parts).every((value) => value !== null);
}
