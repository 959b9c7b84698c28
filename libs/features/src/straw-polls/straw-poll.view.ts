import type { Stance } from '@einklang/domain';

export class StrawPollAnswerView {
  personId!: string;
  name!: string;
  stance!: Stance;
  reason!: string | null;
  answeredAt!: Date;
}

export class StanceCounts {
  AGREE!: number;
  ABSTAIN!: number;
  DOUBT!: number;
  OBJECT!: number;
}

export class StrawPollMay {
  answer!: boolean;
  close!: boolean;
  conclude!: boolean;
  putOnAgenda!: boolean;
}

/** A »Meinungsbild«: it shows a mood and takes the place of no resolution. */
export class StrawPollView {
  id!: string;
  question!: string;
  initiativeId!: string | null;
  initiativeTitle!: string | null;
  openedByName!: string;
  openedAt!: Date;
  closesAt!: Date;
  closedAt!: Date | null;
  isOpen!: boolean;
  answers!: StrawPollAnswerView[];
  counts!: StanceCounts;
  outcome!: string | null;
  outcomeByName!: string | null;
  outcomeAt!: Date | null;
  /** The meeting on whose agenda it stands. */
  meetingId!: string | null;
  may!: StrawPollMay;
}

/** A coming meeting that could take a poll onto its agenda. */
export class ComingMeeting {
  id!: string;
  date!: string;
  time!: string;
}

export class StrawPollListMay {
  open!: boolean;
}

export class StrawPollList {
  items!: StrawPollView[];
  /** Members who could answer. */
  members!: number;
  meetings!: ComingMeeting[];
  may!: StrawPollListMay;
}
