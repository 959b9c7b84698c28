import type {
  Attendee,
  CouncilMeetingState,
  MeetingFormat,
  MinutesState,
  Prevention,
  ResolutionOutcome,
} from '@einklang/domain';
import { CouncilMemberView } from '@einklang/features/resolutions';
import type { AttendanceState } from './meetings.dto';

/** A meeting in the list. */
export class MeetingSummary {
  id!: string;
  date!: string;
  time!: string;
  format!: MeetingFormat;
  place!: string;
  state!: CouncilMeetingState;
  minutes!: MinutesState;
  items!: number;
}

export class MeetingListMay {
  convene!: boolean;
}

export class MeetingList {
  items!: MeetingSummary[];
  may!: MeetingListMay;
}

/** Something open that belongs on an agenda; several of a kind in one initiative count together. */
export class AgendaProposal {
  /** Kind of the open tasks behind it. */
  source!: string;
  initiativeId!: string | null;
  initiativeTitle!: string | null;
  count!: number;
  dueOn!: string | null;
  needsResolution!: boolean;
}

export class AgendaProposalList {
  items!: AgendaProposal[];
}

export class InviteeMay {
  prevent!: boolean;
}

export class InviteeView {
  id!: string;
  personId!: string;
  name!: string;
  as!: Attendee;
  isChair!: boolean;
  /** The invitee in whose place a substitute comes. */
  standsInFor!: string | null;
  prevented!: Prevention | null;
  attendance!: AttendanceState | null;
  /** Objected to taking part from elsewhere (§ 30 (2) no. 2 BetrVG). */
  objectedAt!: Date | null;
  may!: InviteeMay;
}

/** A resolution that was recorded from an item. */
export class ItemResolution {
  id!: string;
  outcome!: ResolutionOutcome;
}

/** An item of the agenda with its section of the minutes. */
export class AgendaItemView {
  id!: string;
  position!: number;
  title!: string;
  initiativeId!: string | null;
  initiativeTitle!: string | null;
  source!: string | null;
  needsResolution!: boolean;
  /** Added after the invitation. */
  isSupplement!: boolean;
  addedAt!: Date;
  minutes!: string;
  version!: number;
  editedByName!: string | null;
  editedAt!: Date | null;
  /** Somebody else who is writing in this section right now. */
  writingName!: string | null;
  resolutions!: ItemResolution[];
}

export class MinutesSignatureView {
  personId!: string;
  name!: string;
  capacity!: 'CHAIR' | 'MEMBER';
  signedAt!: Date;
}

export class MinutesObjectionView {
  id!: string;
  name!: string;
  body!: string;
  raisedAt!: Date;
}

export class MeetingMay {
  amend!: boolean;
  tell!: boolean;
  oppose!: boolean;
  hold!: boolean;
  cancel!: boolean;
  attend!: boolean;
  write!: boolean;
  sign!: boolean;
  object!: boolean;
  record!: boolean;
}

export class MeetingView {
  id!: string;
  date!: string;
  time!: string;
  format!: MeetingFormat;
  place!: string;
  objectionDeadline!: string | null;
  guests!: string | null;
  state!: CouncilMeetingState;
  minutes!: MinutesState;
  convenedAs!: 'CHAIR' | 'DEPUTY';
  convenedByName!: string;
  convenedAt!: Date;
  cancelReason!: string | null;
  /** § 30 (1) BetrVG: since when the employer knows the time. */
  employerToldAt!: Date | null;
  seats!: number;
  /** A quarter of the members objected: everybody meets in person. */
  mustMeetInPerson!: boolean;
  invitees!: InviteeView[];
  /** Substitutes who could be invited in somebody's place. */
  substitutes!: CouncilMemberView[];
  agenda!: AgendaItemView[];
  /** SHA-256 of what a signature holds for. */
  textHash!: string;
  signatures!: MinutesSignatureView[];
  objections!: MinutesObjectionView[];
  may!: MeetingMay;
}

/** A section as it was saved. */
export class SectionView {
  version!: number;
  minutes!: string;
}
