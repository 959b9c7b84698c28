import { SYSTEM_FACT_FIELDS, type SystemFacts } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** BC-1: how the process runs today, beside what the time saving says. */
export class BaseProcessDto {
  /** 0 to 1. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  errorRate!: number | null;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100_000)
  leadTimeDays!: number | null;

  /** Hours a year. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(10_000_000)
  overtimeHours!: number | null;

  /** Full-time equivalents. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1_000_000)
  staff!: number | null;
}

/** BC-6: what it means for the people (§ 92 BetrVG). */
export class PersonnelEffectsDto {
  @IsIn(SYSTEM_FACT_FIELDS.freedTimeUse.values)
  freedTimeUse!: SystemFacts['freedTimeUse'];

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  jobsAffected!: number;

  @IsBoolean()
  transfersExpected!: boolean;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  groups!: string;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  trainingNeed!: string;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  jobStatement!: string;
}

/** What no figure shows; at least one is needed for publication. */
export class NotCalculableDto {
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  strain!: string;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  quality!: string;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  latitude!: string;
}
