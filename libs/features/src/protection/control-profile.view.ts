import type { ClauseSuggestion, ControlClause, ControlFact } from '@einklang/domain';
import type { ControlRowDto } from './control-profile.dto';

export class ControlDraftView {
  version!: number;
  rows!: ControlRowDto[];
  /** Something changed since it was last published. */
  isOpen!: boolean;
  updatedByName!: string | null;
  updatedAt!: Date | null;
}

export class ControlVersionView {
  number!: number;
  rows!: ControlRowDto[];
  publishedByName!: string;
  publishedAt!: Date;
}

/** The council objects to a row; it stands until the council says that it is settled. */
export class ControlContestView {
  rowId!: string;
  reason!: string;
  personName!: string;
  at!: Date;
}

export class DerivedFactView {
  fact!: ControlFact;
  /** »true«, or the level of a fact that has levels. */
  value!: string;
  /** The rows that it follows from. */
  rows!: string[];
}

export class ClauseSuggestionView {
  clause!: ControlClause;
  variant!: ClauseSuggestion['variant'];
  why!: ClauseSuggestion['why'];
  rows!: string[];
}

export class ControlProfileMay {
  draft!: boolean;
  publish!: boolean;
  contest!: boolean;
}

/** Who sees which data of people, how closely, what for and how long; and what follows from it. */
export class ControlProfileView {
  /** The employer's side alone; null for everybody else. */
  draft!: ControlDraftView | null;
  /** What was published, the newest first. */
  versions!: ControlVersionView[];
  contests!: ControlContestView[];
  /** What follows from the newest published version for certain. */
  derived!: DerivedFactView[];
  suggestions!: ClauseSuggestionView[];
  may!: ControlProfileMay;
}
