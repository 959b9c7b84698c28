import {
  DPIA_CHAPTERS,
  DPIA_CRITERIA,
  DPIA_DECISIONS,
  RESIDUAL_LEVELS,
  type DpiaAdvice,
  type DpiaChapter,
  type DpiaCriterion,
  type DpiaDecision,
  type DpiaDocument,
  type ResidualLevel,
} from '@einklang/domain';
import { IsCalendarDate, Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

export class DpiaChaptersDto implements Record<DpiaChapter, string> {
  @IsString()
  @MaxLength(20_000)
  DESCRIPTION!: string;

  @IsString()
  @MaxLength(20_000)
  NECESSITY!: string;

  @IsString()
  @MaxLength(20_000)
  RISKS!: string;

  @IsString()
  @MaxLength(20_000)
  MEASURES!: string;

  @IsString()
  @MaxLength(20_000)
  VIEWS!: string;

  @IsString()
  @MaxLength(20_000)
  RESIDUAL!: string;
}

/** The assessment as a whole; what is empty is not yet written. */
export class DpiaDocumentDto implements DpiaDocument {
  /** Criteria beyond those that follow from the facts. */
  @IsArray()
  @ArrayUnique()
  @IsIn(DPIA_CRITERIA, { each: true })
  criteria!: DpiaCriterion[];

  @IsObject()
  @ValidateNested()
  @Type(() => DpiaChaptersDto)
  chapters!: DpiaChaptersDto;

  @ValidateIf((_, value) => value !== null)
  @IsIn(RESIDUAL_LEVELS)
  residual!: ResidualLevel | null;

  /** Null = put forward for advice and views, not yet decided. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(DPIA_DECISIONS)
  decision!: DpiaDecision | null;

  @IsString()
  @MaxLength(4000)
  waiver!: string;

  @ValidateIf((_, value) => value !== null)
  @IsCalendarDate()
  reviewOn!: string | null;
}
export const EMPTY_CHAPTERS = Object.fromEntries(DPIA_CHAPTERS.map((id) => [id, ''])) as Record<
  DpiaChapter,
  string
>;

export class AdviseDpia {
  @IsIn(['AGREE', 'WITH_CONDITIONS', 'REJECT'])
  position!: DpiaAdvice['position'];

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(10_000)
  text!: string;

  /** Advisory, and visible to everybody who reads the assessment. */
  @IsBoolean()
  unlawful!: boolean;
}
