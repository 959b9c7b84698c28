import {
  AI_FUNCTIONS,
  BENEFIT_CATEGORIES,
  SUGGESTED_BY,
  type AiFunction,
  type SuggestedBy,
} from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export const BENEFIT_TYPES = ['TIME_SAVING', ...BENEFIT_CATEGORIES] as const;

export class AffectedGroupDto {
  @Trimmed()
  @IsString()
  @MaxLength(120)
  name!: string;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  headcount!: number;
}

/** The whole profile as it stands; a draft may leave everything empty. */
export class SaveProfile {
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  process!: string;

  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => AffectedGroupDto)
  groups!: AffectedGroupDto[];

  @IsOptional()
  @IsIn(SUGGESTED_BY)
  suggestedBy?: SuggestedBy | null;

  /** Hours a year that the process takes today. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(10_000_000)
  currentHours?: number | null;

  @IsArray()
  @ArrayUnique()
  @IsIn(BENEFIT_TYPES, { each: true })
  benefitTypes!: string[];

  @IsArray()
  @ArrayUnique()
  @IsIn(AI_FUNCTIONS, { each: true })
  aiFunctions!: AiFunction[];

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  decisions!: string;

  /** What could be done without AI. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(600, { each: true })
  alternatives!: string[];
}
