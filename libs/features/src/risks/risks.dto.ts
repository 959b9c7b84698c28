import { CLAUSE_IDS, type ClauseId } from '@einklang/content';
import {
  RISK_DIMENSIONS,
  RISK_KINDS,
  RISK_PERSPECTIVES,
  type RiskDimension,
  type RiskKind,
  type RiskPerspective,
} from '@einklang/domain';
import { IsCalendarDate, Trimmed } from '@einklang/platform/http';
import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** So many entries that nobody reaches them by hand, and few enough to be read at once. */
export const MOST_ENTRIES = 200;

const Words = (most: number) =>
  applyDecorators(Trimmed(), IsString(), MinLength(1), MaxLength(most)) as PropertyDecorator;
const Step = () => applyDecorators(IsInt(), Min(1), Max(5)) as PropertyDecorator;

export class EnterRisk {
  @IsIn(RISK_KINDS)
  kind!: RiskKind;

  @IsIn(RISK_PERSPECTIVES)
  perspective!: RiskPerspective;

  @IsIn(RISK_DIMENSIONS)
  dimension!: RiskDimension;

  @Words(600)
  text!: string;
}

/** What one side thinks of an entry; null = not said yet. Each 1 to 5. */
export class RiskRatingDto {
  @IsUUID()
  entryId!: string;

  @IsOptional()
  @Step()
  likelihood!: number | null;

  @IsOptional()
  @Step()
  impact!: number | null;

  /** After measures; left open, it stays as it was before. */
  @IsOptional()
  @Step()
  likelihoodAfter!: number | null;

  @IsOptional()
  @Step()
  impactAfter!: number | null;
}

export class SaveRiskRatings {
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @ArrayUnique((rating: RiskRatingDto) => rating?.entryId)
  @ValidateNested({ each: true })
  @Type(() => RiskRatingDto)
  ratings!: RiskRatingDto[];
}

/** The rating that both sides shall have in common. */
export class ProposeSettlement {
  @Step()
  likelihood!: number;

  @Step()
  impact!: number;

  @IsOptional()
  @Step()
  likelihoodAfter?: number | null;

  @IsOptional()
  @Step()
  impactAfter?: number | null;

  /** When both talked, and why this rating. */
  @Words(2000)
  note!: string;
}

export class AcceptRisk {
  /** Why it can be borne. */
  @Words(2000)
  reason!: string;
}

export class PlanRiskMeasure {
  @Words(600)
  text!: string;

  /** The clause of an agreement that makes it binding. */
  @IsOptional()
  @IsIn(CLAUSE_IDS)
  clause?: ClauseId | null;

  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  /** Calendar day, today or later. */
  @IsOptional()
  @IsCalendarDate()
  dueOn?: string | null;
}

export class CompleteRiskMeasure {
  /** What was done, and what shows it. */
  @Words(2000)
  note!: string;
}
