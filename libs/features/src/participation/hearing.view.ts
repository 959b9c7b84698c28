import type { HearingFormat } from './hearing-formats';

export class HearingMay {
  record!: boolean;
  confirm!: boolean;
}

/** An occasion on which the workforce is heard; it counts when the other side confirms that it took place. */
export class HearingView {
  id!: string;
  format!: HearingFormat;
  groups!: string;
  plannedOn!: string;
  heldOn!: string | null;
  headcount!: number | null;
  outcome!: string;
  side!: 'EMPLOYER' | 'COUNCIL';
  recordedByName!: string;
  confirmedByName!: string | null;
  confirmedAt!: Date | null;
  may!: HearingMay;
}

export class HearingListMay {
  plan!: boolean;
}

export class HearingList {
  items!: HearingView[];
  nextCursor!: string | null;
  may!: HearingListMay;
}
