import type { PriorityClass, RuleId, Stage } from '@einklang/domain';
import type { RoomKind } from '@einklang/policy';
import { HumanRatingDto, PriorityAssessmentDto, PriorityWeightsDto } from './priority.dto';

/** B, F, H and what follows, 0 to 100; null where something is missing. */
export class PriorityReadingView {
  benefit!: number | null;
  feasibility!: number | null;
  /** Feasibility is at most 50 because the digital homework is not done. */
  capped!: boolean;
  human!: number | null;
  /** The sides are at least 20 apart, so the lower H counts until both have talked. */
  toDiscuss!: boolean;
  priority!: number | null;
  priorityClass!: PriorityClass | null;
  quickWin!: boolean;
}

export class HumanDraftView {
  /** 0 while nobody of my side has answered anything here. */
  version!: number;
  ratings!: HumanRatingDto[];
  /** Something changed since my side last gave its ratings. */
  isOpen!: boolean;
}

/** What one side gave; never changed. */
export class GivenHumanView {
  id!: string;
  side!: 'EMPLOYER' | 'COUNCIL';
  number!: number;
  ratings!: HumanRatingDto[];
  /** H of this side, 0 to 100; null while too little is rated. */
  score!: number | null;
  givenByName!: string;
  givenAt!: Date;
}

/** One side's word that both ratings were talked about. */
export class HumanDiscussionView {
  side!: 'EMPLOYER' | 'COUNCIL';
  note!: string;
  recordedByName!: string;
  recordedAt!: Date;
}

export class WeightsView extends PriorityWeightsDto {
  /** 0 while the presets count. */
  version!: number;
  setByName!: string | null;
  setAt!: Date | null;
}

export class PriorityMay {
  assess!: boolean;
  rateHuman!: boolean;
  giveHuman!: boolean;
  /** Both sides gave, they are far apart, and mine has not said yet that they talked. */
  discuss!: boolean;
  setWeights!: boolean;
}

/** PA-6 of one initiative. */
export class PriorityView {
  /** Of the assessment; 0 while nobody has written anything. */
  version!: number;
  assessment!: PriorityAssessmentDto;
  updatedByName!: string | null;
  updatedAt!: Date | null;
  /** D of PA-5. */
  data!: number | null;
  /** HA of the maturity check: the mean of what both sides gave last. */
  homework!: number | null;
  /** The side in whose room I work; null for those who only read. */
  side!: 'EMPLOYER' | 'COUNCIL' | null;
  humanDraft!: HumanDraftView | null;
  /** What both sides gave, the newest first. */
  given!: GivenHumanView[];
  /** On the newest two. */
  discussions!: HumanDiscussionView[];
  weights!: WeightsView;
  openConsentRules!: RuleId[];
  reading!: PriorityReadingView;
  may!: PriorityMay;
}

/** One initiative in the comparison of all that I see. */
export class InitiativePriorityView extends PriorityReadingView {
  initiativeId!: string;
  title!: string;
  stage!: Stage;
  room!: RoomKind;
  /** D of PA-5. */
  data!: number | null;
  /** H that each side gave. */
  employerHuman!: number | null;
  councilHuman!: number | null;
  effortMonths!: number | null;
}

export class PriorityListMay {
  setWeights!: boolean;
}

export class PriorityList {
  items!: InitiativePriorityView[];
  nextCursor!: string | null;
  /** HA of the maturity check: the mean of what both sides gave last. */
  homework!: number | null;
  weights!: WeightsView;
  may!: PriorityListMay;
}
