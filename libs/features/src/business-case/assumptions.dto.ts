import {
  EVIDENCE_KINDS,
  POSSIBLE_COST_KINDS,
  UNCERTAIN_PARAMETERS,
  type EvidenceKind,
  type PossibleCostKind,
  type UncertainParameter,
} from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { MOST_EUR } from './line.dto';

/** Never a bare »x % saving«: which cases, before which check, how much of the time is really used. */
export class TimeSavingDto {
  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  casesPerYear!: number;

  @IsNumber()
  @Min(0)
  @Max(100_000)
  minutesPerCase!: number;

  /** EUR an hour, average of a group of at least three persons. */
  @IsNumber()
  @Min(0)
  @Max(10_000)
  hourlyCost!: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  hourlyCostGroupSize?: number;

  /** 0 to 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  savingRate!: number;

  /** 0 to 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  suitableShare!: number;

  /** Minutes of human check per suitable case. */
  @IsNumber()
  @Min(0)
  @Max(100_000)
  reviewMinutes!: number;

  /** 0 to 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  realisationRate!: number;

  @IsOptional()
  @IsIn(EVIDENCE_KINDS)
  evidence!: EvidenceKind | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** A triangular estimate around the planned value; factors around 1 for otherBenefits, investment and running. */
export class UncertainRangeDto {
  @IsIn(UNCERTAIN_PARAMETERS)
  parameter!: UncertainParameter;

  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  low!: number;

  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  likely!: number;

  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  high!: number;
}

/** A conciliation committee or a social plan: shown as a risk, never part of the result. EUR. */
export class PossibleCostDto {
  @IsIn(POSSIBLE_COST_KINDS)
  kind!: PossibleCostKind;

  @IsNumber()
  @Min(0)
  @Max(MOST_EUR)
  low!: number;

  @IsNumber()
  @Min(0)
  @Max(MOST_EUR)
  high!: number;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** What could be done without AI; the comparison is mandatory (domain 6.6). */
export class AlternativeDto {
  @Trimmed()
  @IsString()
  @MaxLength(160)
  label!: string;

  @IsNumber()
  @Min(0)
  @Max(MOST_EUR)
  oneOff!: number;

  @IsNumber()
  @Min(0)
  @Max(MOST_EUR)
  running!: number;

  @IsNumber()
  @Min(0)
  @Max(MOST_EUR)
  benefit!: number;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}
