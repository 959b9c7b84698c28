import { MEETING_FORMATS, PREVENTIONS, type MeetingFormat, type Prevention } from '@einklang/domain';
import { IsCalendarDate, Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

export class AgendaItemDto {
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(300)
  title!: string;

  /** The initiative that it is about. */
  @IsOptional()
  @IsUUID()
  initiativeId?: string;

  /** The kind of the open task or the poll that it comes from. */
  @IsOptional()
  @Matches(/^[a-z][a-z-]*\.[a-z-]+$/)
  @MaxLength(60)
  source?: string;

  /** The council is to resolve on it: then it must stand on the agenda in time (§ 29 (2) BetrVG). */
  @IsBoolean()
  needsResolution!: boolean;
}

/** § 30 (2) BetrVG: what must hold before anybody may take part from elsewhere. */
export class OnlineConditionsDto {
  /** The rules of procedure allow it and secure the priority of presence. */
  @Equals(true)
  rulesOfProcedureClause!: boolean;

  /** Nobody else can take note of what is said; nothing is recorded. */
  @Equals(true)
  confidentialityAssured!: boolean;

  /** Until when members can object. */
  @IsCalendarDate()
  objectionDeadline!: string;
}

export class ConveneMeeting {
  @IsCalendarDate()
  date!: string;

  /** @example "14:30" */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  time!: string;

  @IsIn(MEETING_FORMATS)
  format!: MeetingFormat;

  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(300)
  place!: string;

  @ValidateIf((meeting: ConveneMeeting) => meeting.format !== 'PRESENCE' || meeting.online !== undefined)
  @IsDefined()
  @ValidateNested()
  @Type(() => OnlineConditionsDto)
  online?: OnlineConditionsDto;

  /** Guests, such as a representative of the union on request of a quarter of the members (§ 31 BetrVG). */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(500)
  guests?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => AgendaItemDto)
  agenda!: AgendaItemDto[];
}

export class AmendAgenda {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AgendaItemDto)
  agenda!: AgendaItemDto[];
}

export class PreventInvitee {
  @IsIn(PREVENTIONS)
  reason!: Prevention;

  /** The substitute who is invited in the member's place. */
  @IsOptional()
  @IsUUID()
  substituteId?: string;
}

export const ATTENDANCES = ['PRESENT', 'ONLINE', 'ABSENT'] as const;
export type AttendanceState = (typeof ATTENDANCES)[number];

export class AttendanceLineDto {
  @IsUUID()
  inviteeId!: string;

  /** ONLINE: by video or telephone, confirmed to the chair in text form (§ 34 (1) BetrVG). */
  @IsIn(ATTENDANCES)
  attendance!: AttendanceState;
}

export class RecordAttendance {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(99)
  @ValidateNested({ each: true })
  @Type(() => AttendanceLineDto)
  people!: AttendanceLineDto[];
}

export class CancelMeeting {
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(300)
  reason!: string;
}

export class WriteMinutes {
  @IsString()
  @MaxLength(20_000)
  text!: string;
}

export class SignMinutes {
  /** SHA-256 of the minutes as they were read: a signature holds for exactly this text. */
  @Matches(/^[0-9a-f]{64}$/)
  textHash!: string;
}

export class ObjectToMinutes {
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(5000)
  body!: string;
}
