import {
  BENEFIT_CATEGORIES,
  EVIDENCE_KINDS,
  ONE_OFF_CATEGORIES,
  RUNNING_CATEGORIES,
  type BenefitLineCategory,
  type EvidenceKind,
  type OneOffCategory,
  type RunningCategory,
} from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';

const ONE_OFF = ONE_OFF_CATEGORIES.map(({ id }) => id);
const RUNNING = RUNNING_CATEGORIES.map(({ id }) => id);
export const MOST_EUR = 10_000_000_000;

export class LineDto {
  /** Names the line inside its document; made by whoever adds it. */
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  id!: string;

  @Trimmed()
  @IsString()
  @MaxLength(160)
  label!: string;

  /** EUR net. */
  @IsNumber()
  @Min(0)
  @Max(MOST_EUR)
  amount!: number;

  /** Reasons or source. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** EUR a year in full run. */
export class BenefitLineDto extends LineDto {
  @IsIn(BENEFIT_CATEGORIES)
  category!: BenefitLineCategory;

  @IsOptional()
  @IsIn(EVIDENCE_KINDS)
  evidence!: EvidenceKind | null;
}

/** EUR at the beginning. */
export class OneOffLineDto extends LineDto {
  @IsIn(ONE_OFF)
  category!: OneOffCategory;
}

/** EUR a year, or EUR a case. */
export class RunningLineDto extends LineDto {
  @IsIn(RUNNING)
  category!: RunningCategory;

  @IsOptional()
  @IsBoolean()
  perCase?: boolean;

  /** First year in which it is due; without it the first. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  fromYear?: number;

  /** Last year in which it is due; without it the last. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  untilYear?: number;
}
