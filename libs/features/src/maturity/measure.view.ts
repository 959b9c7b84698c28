import type { MaturityArea } from '@einklang/domain';

export class MeasureMay {
  complete!: boolean;
}

/** What follows from a weak area; a task of its owner until it is done. */
export class MeasureView {
  id!: string;
  area!: MaturityArea;
  text!: string;
  ownerName!: string;
  dueOn!: string;
  plannedByName!: string;
  plannedAt!: Date;
  doneByName!: string | null;
  doneAt!: Date | null;
  doneNote!: string | null;
  may!: MeasureMay;
}

/** Somebody who can take on a measure of my side. */
export class MeasureOwnerView {
  id!: string;
  name!: string;
}

export class MeasureListMay {
  plan!: boolean;
}

export class MeasureList {
  /** Open ones first, the soonest due first. */
  items!: MeasureView[];
  nextCursor!: string | null;
  /** Empty for those who plan nothing. */
  owners!: MeasureOwnerView[];
  may!: MeasureListMay;
}
