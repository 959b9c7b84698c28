import type { ClauseId } from '@einklang/content';
import type { RiskDimension, RiskKind, RiskPerspective } from '@einklang/domain';
import { RiskRatingDto } from './risks.dto';

/** A cell of the matrix, 1 to 5 each. */
export class RiskPointView {
  likelihood!: number;
  impact!: number;
}

/** How a side, or both, see an entry; `after` is null where nobody said what measures change. */
export class RatedRiskView {
  before!: RiskPointView;
  after!: RiskPointView | null;
}

export class RiskMeasureMay {
  complete!: boolean;
  drop!: boolean;
}

/** What is done about an entry; with an owner it is a task of that person until it is done. */
export class RiskMeasureView {
  id!: string;
  text!: string;
  clause!: ClauseId | null;
  ownerName!: string | null;
  dueOn!: string | null;
  side!: 'EMPLOYER' | 'COUNCIL';
  plannedByName!: string;
  plannedAt!: Date;
  doneByName!: string | null;
  doneAt!: Date | null;
  doneNote!: string | null;
  may!: RiskMeasureMay;
}

export class RiskSettlementMay {
  confirm!: boolean;
  withdraw!: boolean;
}

/** A rating that one side proposed for both; it counts once the other confirmed it. */
export class RiskSettlementView {
  id!: string;
  side!: 'EMPLOYER' | 'COUNCIL';
  rating!: RatedRiskView;
  note!: string;
  proposedByName!: string;
  proposedAt!: Date;
  confirmedByName!: string | null;
  confirmedAt!: Date | null;
  may!: RiskSettlementMay;
}

/** One side's word that it bears what remains, and why. */
export class RiskAcceptanceView {
  side!: 'EMPLOYER' | 'COUNCIL';
  score!: number;
  reason!: string;
  acceptedByName!: string;
  acceptedAt!: Date;
}

/** What counts of an entry (domain 7.4). */
export class RiskReadingView {
  before!: RiskPointView | null;
  after!: RiskPointView | null;
  /** Both sides rated it differently and have not agreed. */
  differs!: boolean;
  /** Orange after measures. */
  needsAcceptance!: boolean;
  acceptedByBoth!: boolean;
  /** Red after measures. */
  blocks!: boolean;
}

export class RiskEntryMay {
  withdraw!: boolean;
  propose!: boolean;
  accept!: boolean;
  plan!: boolean;
}

export class RiskEntryView {
  id!: string;
  /** Counted in its initiative; never given twice. */
  number!: number;
  kind!: RiskKind;
  perspective!: RiskPerspective;
  dimension!: RiskDimension;
  text!: string;
  side!: 'EMPLOYER' | 'COUNCIL' | 'INDEPENDENT';
  enteredByName!: string;
  enteredAt!: Date;
  /** What each side gave last. */
  employer!: RatedRiskView | null;
  council!: RatedRiskView | null;
  reading!: RiskReadingView;
  /** Confirmed by both and still on the ratings that both gave. */
  settlement!: RiskSettlementView | null;
  /** Waits for the other side. */
  proposal!: RiskSettlementView | null;
  acceptances!: RiskAcceptanceView[];
  measures!: RiskMeasureView[];
  may!: RiskEntryMay;
}

export class RiskDraftView {
  /** 0 while nobody of my side has rated anything here. */
  version!: number;
  ratings!: RiskRatingDto[];
  /** Something changed since my side last gave its ratings. */
  isOpen!: boolean;
}

/** What one side gave; never changed. */
export class GivenRiskRatingView {
  id!: string;
  side!: 'EMPLOYER' | 'COUNCIL';
  number!: number;
  ratings!: RiskRatingDto[];
  givenByName!: string;
  givenAt!: Date;
}

/** Somebody who can take on a measure of my side. */
export class RiskOwnerView {
  id!: string;
  name!: string;
}

export class RiskAnalysisMay {
  enter!: boolean;
  rate!: boolean;
  give!: boolean;
}

/** Chances and risks of an initiative (BT-4). */
export class RiskAnalysisView {
  /** The side in whose room I work; null for those who only read. */
  side!: 'EMPLOYER' | 'COUNCIL' | null;
  draft!: RiskDraftView | null;
  /** In the order entered, without those withdrawn. */
  entries!: RiskEntryView[];
  /** Of both sides, the newest first. */
  given!: GivenRiskRatingView[];
  /** Empty for those who plan nothing. */
  owners!: RiskOwnerView[];
  may!: RiskAnalysisMay;
}
