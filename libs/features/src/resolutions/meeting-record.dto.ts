import { ATTENDEES, MEETING_FORMATS, type Attendee, type MeetingFormat } from '@einklang/domain';
import { IsCalendarDate, Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** Somebody who was invited, and why a member did not come. */
export class InvitedPerson {
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  name!: string;

  @IsIn(ATTENDEES)
  as!: Attendee;

  /** Only for somebody who did not come. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(200)
  absentBecause?: string;

  /** A member who could not take part; a substitute stood in (§ 25 (1) BetrVG). */
  @IsOptional()
  @IsBoolean()
  prevented?: boolean;
}

/** § 30 (2) BetrVG: conditions of a meeting that is not only in presence. */
export class OnlineMeeting {
  /** The rules of procedure allow it and secure the priority of presence. */
  @IsBoolean()
  rulesOfProcedureClause!: boolean;

  @IsOptional()
  @IsCalendarDate()
  objectionDeadline?: string;

  @IsInt()
  @Min(0)
  objections!: number;

  @IsBoolean()
  confidentialityAssured!: boolean;

  /** Recording is forbidden. */
  @IsBoolean()
  recorded!: boolean;
}

/** § 33 (3) BetrVG: the youth and trainee delegation votes where it is specially concerned. */
export class JavVotes {
  @IsInt()
  @Min(0)
  present!: number;

  @IsInt()
  @Min(0)
  yes!: number;

  @IsInt()
  @Min(0)
  no!: number;
}

/** What happened in the meeting (§§ 29 to 35 BetrVG). The seats are the council's own, not the recorder's to say. */
export class MeetingRecord {
  @IsCalendarDate()
  meetingDate!: string;

  /** @example "14:30" */
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  meetingTime?: string;

  @IsIn(MEETING_FORMATS)
  format!: MeetingFormat;

  @IsIn(['CHAIR', 'DEPUTY'])
  invitedBy!: 'CHAIR' | 'DEPUTY';

  @IsCalendarDate()
  invitationDate!: string;

  /** Day on which the agenda was sent; absent: none was. */
  @IsOptional()
  @IsCalendarDate()
  agendaSentOn?: string;

  @IsBoolean()
  itemOnAgenda!: boolean;

  /** All members, and a substitute for everybody who was prevented. */
  @IsBoolean()
  allInvited!: boolean;

  /** All present agreed to add the item to the agenda. */
  @IsOptional()
  @IsBoolean()
  unanimousToAmend?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(99)
  @ValidateNested({ each: true })
  @Type(() => InvitedPerson)
  invited?: InvitedPerson[];

  /** § 30 (1): the employer knew when the meeting was. */
  @IsBoolean()
  employerNotified!: boolean;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(500)
  guests?: string;

  @IsInt()
  @Min(0)
  present!: number;

  @IsInt()
  @Min(0)
  yes!: number;

  @IsInt()
  @Min(0)
  no!: number;

  @IsInt()
  @Min(0)
  abstain!: number;

  /** Present, but declared not to take part in the vote. */
  @IsOptional()
  @IsInt()
  @Min(0)
  notTakingPart?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => JavVotes)
  javVotes?: JavVotes;

  @IsOptional()
  @ValidateNested()
  @Type(() => OnlineMeeting)
  online?: OnlineMeeting;

  /** Only §§ 27 (2), 28a, 36 BetrVG. */
  @IsOptional()
  @IsBoolean()
  absoluteMajorityNeeded?: boolean;

  /** One-person council only. */
  @IsOptional()
  @IsBoolean()
  writtenDecision?: boolean;

  /** Verbatim. */
  @Trimmed()
  @IsString()
  @MaxLength(5000)
  wording!: string;

  @IsBoolean()
  minutesSignedByChair!: boolean;

  @IsBoolean()
  minutesSignedByMember!: boolean;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(120)
  chairName?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(120)
  memberName?: string;

  @IsBoolean()
  attendanceListAttached!: boolean;

  /** The minutes as a file of the council's room. */
  @IsOptional()
  @IsUUID()
  minutesFileId?: string;

  /** § 35: somebody asked to suspend it for a week. */
  @IsOptional()
  @IsBoolean()
  suspended?: boolean;
}
