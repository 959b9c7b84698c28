import type { PackageItemState, PackagePhase } from '@einklang/domain';
import type { InformationItemId } from '@einklang/content';

export class PackageDeliveryView {
  id!: string;
  version!: number;
  deliveredByName!: string;
  deliveredAt!: Date;
  receivedByName!: string | null;
  receivedAt!: Date | null;
}

/** Why an item does not apply: said by the employer, settled only by the council. */
export class ExclusionView {
  reason!: string;
  byName!: string;
  at!: Date;
  acceptedByName!: string | null;
  acceptedAt!: Date | null;
}

export class PackageItemMay {
  deliver!: boolean;
  exclude!: boolean;
  accept!: boolean;
  /** Accept or refuse that the item does not apply. */
  settleExclusion!: boolean;
  ask!: boolean;
}

export class PackageItemView {
  /** I-01 to I-24; the words are in libs/content. */
  itemId!: InformationItemId;
  /** Id for comments; null as long as nobody has touched the item. */
  id!: string | null;
  phase!: PackagePhase;
  mandatory!: boolean;
  state!: PackageItemState;
  settledByName!: string | null;
  settledAt!: Date | null;
  delivery!: PackageDeliveryView | null;
  exclusion!: ExclusionView | null;
  questions!: number;
  openQuestions!: number;
  may!: PackageItemMay;
}

export class PackageCompletenessView {
  /** Mandatory items up to the consultation. */
  mandatory!: number;
  settled!: number;
  missing!: InformationItemId[];
  questioned!: InformationItemId[];
  waiting!: InformationItemId[];
  complete!: boolean;
}

export class PackageDeclarationView {
  kind!: 'HANDED_OVER' | 'CONFIRMED' | 'CONTESTED';
  missing!: InformationItemId[];
  note!: string;
  byName!: string;
  at!: Date;
}

export class PackageMay {
  deliver!: boolean;
  confirm!: boolean;
  contest!: boolean;
}

/** BT-2: what the other side must know, and where each part of it stands. */
export class PackageView {
  initiativeId!: string;
  items!: PackageItemView[];
  completeness!: PackageCompletenessView;
  /** The newest first. */
  declarations!: PackageDeclarationView[];
  may!: PackageMay;
}

export class QuestionMay {
  answer!: boolean;
}

export class QuestionView {
  id!: string;
  itemId!: InformationItemId;
  text!: string;
  askedByName!: string;
  askedAt!: Date;
  dueOn!: string | null;
  deadlineKind!: string;
  answer!: string | null;
  /** The vendor gave no answer. */
  vendorRefused!: boolean;
  answeredByName!: string | null;
  answeredAt!: Date | null;
  may!: QuestionMay;
}

export class QuestionList {
  items!: QuestionView[];
  nextCursor!: string | null;
}
