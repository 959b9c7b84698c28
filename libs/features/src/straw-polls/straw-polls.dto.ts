import { needsReason, STANCES, type Stance } from '@einklang/domain';
import { IsCalendarDate, Trimmed } from '@einklang/platform/http';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';

export class OpenStrawPoll {
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  question!: string;

  @IsOptional()
  @IsUUID()
  initiativeId?: string;

  /** The last day, in Germany. */
  @IsCalendarDate()
  closesOn!: string;

  /** The full hour of that day at which it closes. */
  @IsInt()
  @Min(0)
  @Max(23)
  closesHour!: number;
}

export class AnswerStrawPoll {
  @IsIn(STANCES)
  stance!: Stance;

  /** Needed for doubts and objections. */
  @ValidateIf((answer: AnswerStrawPoll) => needsReason(answer.stance) || answer.reason !== undefined)
  @IsDefined()
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  reason?: string;
}

export class ConcludeStrawPoll {
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  outcome!: string;
}

export class PutOnAgenda {
  /** A meeting that is still to come. */
  @IsUUID()
  meetingId!: string;
}
