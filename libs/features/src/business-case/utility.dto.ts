import { NON_MONETARY_CRITERIA, type NonMonetaryCriterion } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** A criterion of the catalogue, or one of their own with a name. */
export class UtilityCriterionDto {
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  id!: string;

  /** Null = one of their own. */
  @IsOptional()
  @IsIn(NON_MONETARY_CRITERIA)
  criterion!: NonMonetaryCriterion | null;

  @Trimmed()
  @IsString()
  @MaxLength(80)
  label!: string;

  /** 0 to 1; all together make 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  weight!: number;

  /** Least score an alternative needs to stay in. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(10)
  minimum!: number | null;
}

export class CriterionScoreDto {
  /** Id of the criterion. */
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  criterion!: string;

  @IsNumber()
  @Min(0)
  @Max(10)
  score!: number;
}

export class UtilityAlternativeDto {
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  id!: string;

  @Trimmed()
  @IsString()
  @MaxLength(120)
  label!: string;

  /** A better process without AI; at least one is needed. */
  @IsBoolean()
  withoutAi!: boolean;

  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique((score: CriterionScoreDto) => score?.criterion)
  @ValidateNested({ each: true })
  @Type(() => CriterionScoreDto)
  scores!: CriterionScoreDto[];
}

/** BC-5: what money does not show, weighed. */
export class UtilityDto {
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique((criterion: UtilityCriterionDto) => criterion?.id)
  @ValidateNested({ each: true })
  @Type(() => UtilityCriterionDto)
  criteria!: UtilityCriterionDto[];

  @IsArray()
  @ArrayMaxSize(8)
  @ArrayUnique((alternative: UtilityAlternativeDto) => alternative?.id)
  @ValidateNested({ each: true })
  @Type(() => UtilityAlternativeDto)
  alternatives!: UtilityAlternativeDto[];
}
