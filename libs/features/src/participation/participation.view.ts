import type { DeadlineKind, LightColour, LightPoint, LightReason, PointState } from '@einklang/domain';

export class LightPointView {
  point!: LightPoint;
  state!: PointState;
  /** Why: key of the words in libs/texts. */
  reason!: LightReason;
  /** The day the reason speaks of. */
  date!: string | null;
}

/** The light of participation: computed from what was recorded, nobody sets it. */
export class ParticipationLightView {
  initiativeId!: string;
  colour!: LightColour;
  points!: LightPointView[];
}

export class ParticipationLightList {
  items!: ParticipationLightView[];
  nextCursor!: string | null;
}

export class ClockView {
  state!: 'NOT_STARTED' | 'RUNNING' | 'PAUSED' | 'DONE';
  startedOn!: string | null;
  dueOn!: string | null;
  /** »angehalten seit …« */
  pausedSince!: string | null;
  workingDays!: number;
  /** AGREED only where both sides confirmed the period; INTERNAL is a guide that binds nobody. */
  kind!: DeadlineKind;
}

/** The clocks of the stage. None of them ends in consent. */
export class ClocksView {
  reply!: ClockView;
  completion!: ClockView;
  consultation!: ClockView;
  statement!: ClockView;
}

export class ParticipationView {
  initiativeId!: string;
  /** WORKS_COUNCIL, NONE, ... (domain 2.1) */
  representationType!: string;
  informedOn!: string | null;
  informationReceivedOn!: string | null;
  packageDeliveredOn!: string | null;
  confirmedCompleteOn!: string | null;
  openQuestions!: number;
  clocks!: ClocksView;
  light!: ParticipationLightView;
}
