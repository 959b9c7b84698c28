import type { UseCaseId } from '@einklang/content';
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
  /** The next open task in the reader's rooms: when it is due and whose turn it is. */
  nextDueOn!: string | null;
  turn!: 'EMPLOYER' | 'COUNCIL' | 'INDEPENDENT' | null;
  /** The application of the library that it was taken over from. */
  libraryId!: UseCaseId | null;
  updatedAt!: Date;
  version!: number;
  may!: InitiativeMay;
}

export class InitiativeListMay {
  open!: boolean;
  /** May inform the other side in the same act. */
  shortlist!: boolean;
}

export class InitiativeList {
  items!: InitiativeView[];
  nextCursor!: string | null;
  may!: InitiativeListMay;
}
