import {
  CONTROL_DATA_TYPES,
  CONTROL_PURPOSES,
  CONTROL_VIEWERS,
  GRANULARITIES,
  type ControlDataType,
  type ControlPurpose,
  type ControlRow,
  type ControlViewer,
  type Granularity,
} from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** Who sees which data, how closely, what for and how long. Own words refine a word of the catalogue. */
export class ControlRowDto implements ControlRow {
  @IsUUID()
  id!: string;

  @IsIn(CONTROL_DATA_TYPES)
  dataType!: ControlDataType;

  @Trimmed()
  @IsString()
  @MaxLength(120)
  dataLabel!: string;

  @IsIn(CONTROL_VIEWERS)
  viewer!: ControlViewer;

  @Trimmed()
  @IsString()
  @MaxLength(120)
  viewerLabel!: string;

  @IsIn(GRANULARITIES)
  granularity!: Granularity;

  /** The smallest group that is shown; needed before a row for groups is published. */
  @ValidateIf(({ groupSize }: ControlRowDto) => groupSize !== null)
  @IsInt()
  @Min(2)
  @Max(1000)
  groupSize!: number | null;

  @IsIn(CONTROL_PURPOSES)
  purpose!: ControlPurpose;

  @Trimmed()
  @IsString()
  @MaxLength(120)
  purposeLabel!: string;

  /** Null = unknown. */
  @ValidateIf(({ retentionDays }: ControlRowDto) => retentionDays !== null)
  @IsInt()
  @Min(0)
  @Max(36_500)
  retentionDays!: number | null;
}

export class SaveControlProfile {
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique((row: ControlRowDto) => row?.id)
  @ValidateNested({ each: true })
  @Type(() => ControlRowDto)
  rows!: ControlRowDto[];
}

export class ContestControlRow {
  @IsUUID()
  rowId!: string;

  /** The other side shall understand why. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}

export class SettleControlRow {
  @IsUUID()
  rowId!: string;

  /** How both settled it. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}
