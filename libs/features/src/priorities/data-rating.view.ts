import { DimensionRatingDto } from './data-rating.dto';

export class DataRatingMay {
  edit!: boolean;
}

/** PA-5, finished or not. */
export class DataRatingView {
  /** 0 while nobody has written anything. */
  version!: number;
  ratings!: DimensionRatingDto[];
  sources!: string[];
  owner!: string;
  personalData!: boolean | null;
  /** D, 0 to 100; null until all six are rated. */
  score!: number | null;
  updatedByName!: string | null;
  updatedAt!: Date | null;
  may!: DataRatingMay;
}
