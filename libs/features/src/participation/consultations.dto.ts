import { Trimmed } from '@einklang/platform/http';
import { IsDateString, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class ArrangeConsultation {
  /** @example "2026-11-19" */
  @Matches(DAY)
  @IsDateString({ strict: true })
  meetsOn!: string;

  /** @example "14:00" */
  @IsOptional()
  @Matches(TIME)
  meetsAt?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(160)
  place?: string;
}

export class EditConsultation {
  @IsOptional()
  @Matches(DAY)
  @IsDateString({ strict: true })
  meetsOn?: string;

  @IsOptional()
  @Matches(TIME)
  meetsAt?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(160)
  place?: string;

  /** What was discussed, for both sides to read. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(20_000)
  note?: string;
}
