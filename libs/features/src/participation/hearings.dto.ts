import { Trimmed } from '@einklang/platform/http';
import {
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { HEARING_FORMATS, type HearingFormat } from './hearing-formats';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class PlanHearing {
  @IsIn(HEARING_FORMATS)
  format!: HearingFormat;

  /** Which groups take part. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(400)
  groups!: string;

  @Matches(DAY)
  @IsDateString({ strict: true })
  plannedOn!: string;
}

export class RecordHearing {
  @Matches(DAY)
  @IsDateString({ strict: true })
  heldOn!: string;

  /** How many took part; never who. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  headcount?: number;

  /** What came of it: the feedback every group is owed (domain 7.1). */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  outcome!: string;
}
