import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AlternativeDto, PossibleCostDto, TimeSavingDto, UncertainRangeDto } from './assumptions.dto';
import { BenefitLineDto, OneOffLineDto, RunningLineDto } from './line.dto';
import { BaseProcessDto, NotCalculableDto, PersonnelEffectsDto } from './people-effects.dto';
import { UtilityDto } from './utility.dto';

/** BC-1 to BC-6 in one document; amounts in EUR net, in real terms, before tax. */
export class BusinessCaseDocumentDto {
  @IsInt()
  @Min(1)
  @Max(10)
  horizonYears!: number;

  /** 0 to 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  discountRate!: number;

  /** 0 to 1, on top of the one-off lines. */
  @IsNumber()
  @Min(0)
  @Max(1)
  contingency!: number;

  /** Share of the full benefit in year 1, 2, …; the last one holds on, none means 1. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsNumber({}, { each: true })
  @Min(0, { each: true })
  @Max(1, { each: true })
  ramp!: number[];

  @IsDefined()
  @ValidateNested()
  @Type(() => BaseProcessDto)
  process!: BaseProcessDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => TimeSavingDto)
  timeSaving!: TimeSavingDto | null;

  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => BenefitLineDto)
  benefits!: BenefitLineDto[];

  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => OneOffLineDto)
  oneOff!: OneOffLineDto[];

  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => RunningLineDto)
  running!: RunningLineDto[];

  @IsArray()
  @ArrayMaxSize(11)
  @ArrayUnique((range: UncertainRangeDto) => range?.parameter)
  @ValidateNested({ each: true })
  @Type(() => UncertainRangeDto)
  ranges!: UncertainRangeDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => AlternativeDto)
  alternative!: AlternativeDto | null;

  /** Risks beside the result, each at most once. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ArrayUnique((cost: PossibleCostDto) => cost?.kind)
  @ValidateNested({ each: true })
  @Type(() => PossibleCostDto)
  possibleCosts?: PossibleCostDto[];

  /** BC-5, what money does not show; absent or null = not weighed. */
  @IsOptional()
  @ValidateNested()
  @Type(() => UtilityDto)
  utility?: UtilityDto | null;

  @IsDefined()
  @ValidateNested()
  @Type(() => PersonnelEffectsDto)
  personnel!: PersonnelEffectsDto;

  @IsDefined()
  @ValidateNested()
  @Type(() => NotCalculableDto)
  notCalculable!: NotCalculableDto;

  /** Why it shall go on although it does not pay. */
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  reasonsForRed!: string;
}
