import { ItemRatingDto } from './rating.dto';

/** What my side is thinking about, in its own room. */
export class MaturityDraftView {
  /** 0 while nobody of my side has answered anything here. */
  version!: number;
  ratings!: ItemRatingDto[];
  /** Something changed since my side last gave its ratings. */
  isOpen!: boolean;
  updatedByName!: string | null;
  updatedAt!: Date | null;
}

/** The ratings of a side on one day; never changed. */
export class MaturitySnapshotView {
  id!: string;
  side!: 'EMPLOYER' | 'COUNCIL';
  /** 1, 2, … for each side. */
  number!: number;
  ratings!: ItemRatingDto[];
  givenByName!: string;
  givenAt!: Date;
}

export class MaturityMay {
  rate!: boolean;
  give!: boolean;
}

export class MaturityView {
  /** The side in whose room I work; null for those who only read. */
  side!: 'EMPLOYER' | 'COUNCIL' | null;
  draft!: MaturityDraftView | null;
  /** Of both sides, the newest first. */
  snapshots!: MaturitySnapshotView[];
  may!: MaturityMay;
}
