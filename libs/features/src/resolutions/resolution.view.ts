import type { Attendee, MeetingFormat, ResolutionOutcome } from '@einklang/domain';
import { MeetingRecord } from './meeting-record.dto';
import type { ResolutionSubjectKind } from './resolutions.dto';

export class ResolutionMay {
  correct!: boolean;
  deliver!: boolean;
}

/** A resolution as its council sees it. */
export class ResolutionView {
  id!: string;
  subjectKind!: ResolutionSubjectKind;
  subjectId!: string | null;
  initiativeId!: string | null;
  initiativeTitle!: string | null;
  textHash!: string | null;
  /** Seats of the council when it was recorded. */
  councilSize!: number;
  meeting!: MeetingRecord;
  outcome!: ResolutionOutcome;
  /** What stands against ADOPTED, the most serious first (codes of libs/domain). */
  reasons!: string[];
  /** The chair may sign on it. */
  signable!: boolean;
  correctsId!: string | null;
  correctedById!: string | null;
  /** The item and the meeting from which it was recorded. */
  agendaItemId!: string | null;
  meetingId!: string | null;
  recordedBy!: string;
  recordedAt!: Date;
  extractId!: string | null;
  handedOverAt!: Date | null;
  may!: ResolutionMay;
}

/** Somebody who is to be invited to the council's meetings. */
export class CouncilMemberView {
  personId!: string;
  name!: string;
  as!: Attendee;
  isChair!: boolean;
}

export class CouncilMay {
  record!: boolean;
}

/** The body that resolves: its seats (§ 9 BetrVG) and who is to be invited (§ 29 (2)). */
export class CouncilView {
  seats!: number;
  members!: CouncilMemberView[];
  may!: CouncilMay;
}

export class ResolutionList {
  items!: ResolutionView[];
  nextCursor!: string | null;
}

/** What the employer learns of a meeting: the resolution, nothing of the deliberation (§ 34 BetrVG). */
export class ExtractContent {
  body!: string;
  meetingDate!: string;
  format!: MeetingFormat;
  invitationDate!: string;
  itemOnAgenda!: boolean;
  wording!: string;
  seats!: number;
  present!: number;
  yes!: number;
  no!: number;
  abstain!: number;
  quorate!: boolean;
  outcome!: 'ADOPTED' | 'REJECTED';
  suspended!: boolean;
  chairName!: string;
  memberName!: string;
  attendanceAttached!: boolean;
}

export class ExtractView {
  id!: string;
  subjectKind!: ResolutionSubjectKind;
  subjectId!: string | null;
  initiativeId!: string | null;
  initiativeTitle!: string | null;
  textHash!: string | null;
  content!: ExtractContent;
  handedOverBy!: string;
  handedOverAt!: Date;
  /** A later extract that takes its place; nothing that was handed over is fetched back. */
  supersededById!: string | null;
}

export class ExtractList {
  items!: ExtractView[];
  nextCursor!: string | null;
}
