import { MATURITY_AREAS, type MaturityArea } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { IsDateString, IsIn, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

export class PlanMeasure {
  @IsIn(MATURITY_AREAS)
  area!: MaturityArea;

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(600)
  text!: string;

  @IsUUID()
  ownerId!: string;

  /** Calendar day, today or later. */
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  dueOn!: string;
}

export class CompleteMeasure {
  /** What was done, and what shows it. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}
