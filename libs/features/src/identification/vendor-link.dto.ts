import { QUESTION_IDS, type QuestionId } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AnswerValueSchema } from './answer-value';

export class MakeVendorLink {
  /** Who gets it: a name or an address, for those who read the Verlauf. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  contact!: string;

  @IsIn(['de', 'en'])
  language!: 'de' | 'en';

  /** How long it is open; 21 days unless said otherwise. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  days?: number;
}

export class VendorAnswerDto {
  @IsIn(QUESTION_IDS)
  questionId!: QuestionId;

  @AnswerValueSchema()
  @IsDefined()
  value!: string | string[];

  @ValidateIf((_, value) => value !== undefined)
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class SaveVendorAnswers {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(QUESTION_IDS.length)
  @ValidateNested({ each: true })
  @Type(() => VendorAnswerDto)
  answers!: VendorAnswerDto[];
}

export class LetterQuery {
  @IsOptional()
  @IsIn(['de', 'en'])
  language?: 'de' | 'en';
}
