import { SURVEY_TEMPLATE_IDS, type SurveyTemplateId } from '@einklang/content';
import { SURVEY_THRESHOLD } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

export class DraftSurvey {
  @IsIn(SURVEY_TEMPLATE_IDS)
  template!: SurveyTemplateId;
}

export class SurveyGroupDto {
  /** Left out for a new group. */
  @IsOptional()
  @IsUUID()
  id?: string;

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  name!: string;

  @IsInt()
  @Min(1)
  @Max(100_000)
  headcount!: number;
}

export class OwnQuestionDto {
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  de!: string;

  /** In English; the German words stand for it where it is left out. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(300)
  en?: string;
}

export class SaveSurvey {
  @IsIn(SURVEY_TEMPLATE_IDS)
  template!: SurveyTemplateId;

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  title!: string;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  purpose!: string;

  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => OwnQuestionDto)
  ownQuestions!: OwnQuestionDto[];

  @IsBoolean()
  openText!: boolean;

  /** Fixed before the start: one grouping attribute, and no other afterwards. */
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique((group: SurveyGroupDto) => group?.name?.trim().toLowerCase())
  @ValidateNested({ each: true })
  @Type(() => SurveyGroupDto)
  groups!: SurveyGroupDto[];

  /** Can only be raised. */
  @IsInt()
  @Min(SURVEY_THRESHOLD)
  @Max(50)
  threshold!: number;

  /** Last day on which answers count. */
  @ValidateIf((_, value) => value !== null)
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  closesOn!: string | null;
}

export class PrintSlips {
  @IsUUID()
  groupId!: string;
}

export class CheckFreeTexts {
  /** The free answers that may be shown; all others are deleted. */
  @IsArray()
  @ArrayMaxSize(5000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  shown!: string[];
}

export class WaiveSurvey {
  /** False takes the word back. */
  @IsBoolean()
  waived!: boolean;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class ResultTableQuery {
  @IsIn(['csv', 'xlsx'])
  format!: 'csv' | 'xlsx';
}
