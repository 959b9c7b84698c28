import type { Stage } from '@einklang/domain';
import type { RoomKind } from '@einklang/policy';

export class InitiativeMay {
  edit!: boolean;
  shortlist!: boolean;
}

export class InitiativeView {
  id!: string;
  title!: string;
  problem!: string;
  stage!: Stage;
  /** EMPLOYER until shortlisted, then JOINT. */
  room!: RoomKind;
  openedBy!: string;
  openedAt!: Date;
  shortlistedAt!: Date | null;
  updatedAt!: Date;
  version!: number;
  may!: InitiativeMay;
}

export class InitiativeList {
  items!: InitiativeView[];
  nextCursor!: string | null;
}
