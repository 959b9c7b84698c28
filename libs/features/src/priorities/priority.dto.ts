import { HUMAN_CRITERIA, LEAST_PRIORITY_WEIGHT, type HumanCriterion } from '@einklang/domain';
import { RatingDto } from '@einklang/features/maturity';
import { Trimmed } from '@einklang/platform/http';
import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
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

const Score = () =>
  applyDecorators(IsOptional(), IsNumber({ maxDecimalPlaces: 1 }), Min(0), Max(100)) as PropertyDecorator;
const Weight = () =>
  applyDecorators(IsNumber({ maxDecimalPlaces: 2 }), Min(LEAST_PRIORITY_WEIGHT), Max(1)) as PropertyDecorator;

/** What the employer's side says of benefit and feasibility (PA-6), 0 to 100 each; null = not said yet. */
export class PriorityAssessmentDto {
  @Score()
  economic!: number | null;

  @Score()
  quality!: number | null;

  @Score()
  relief!: number | null;

  @Score()
  strategic!: number | null;

  @Score()
  technologyMaturity!: number | null;

  @Score()
  implementability!: number | null;

  /** Months until it works. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  @Max(120)
  effortMonths!: number | null;
}

export class HumanRatingDto extends RatingDto {
  @IsIn(HUMAN_CRITERIA)
  criterion!: HumanCriterion;
}

export class SaveHumanRating {
  @IsArray()
  @ArrayMaxSize(HUMAN_CRITERIA.length)
  @ArrayUnique((rating: HumanRatingDto) => rating?.criterion)
  @ValidateNested({ each: true })
  @Type(() => HumanRatingDto)
  ratings!: HumanRatingDto[];
}

export class DiscussHumanRating {
  /** When and with what outcome both sides talked. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}

/** Weights of the three dimensions; together 1, none below 0.1. */
export class PriorityWeightsDto {
  @Weight()
  benefit!: number;

  @Weight()
  feasibility!: number;

  @Weight()
  human!: number;
}
