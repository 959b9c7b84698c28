import { ANSWER_EVIDENCE, QUESTION_IDS, type AnswerEvidence, type QuestionId } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AnswerValueSchema } from './answer-value';

export class AnswerDto {
  @IsIn(QUESTION_IDS)
  questionId!: QuestionId;

  /** Which values are possible depends on the question; `unknown` always is. */
  @AnswerValueSchema()
  @IsDefined()
  value!: string | string[];

  @IsOptional()
  @IsIn(ANSWER_EVIDENCE)
  evidence?: AnswerEvidence | null;

  @ValidateIf((_, value) => value !== undefined)
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class AnswerQuestions {
  /** One or more questions; what is left out stays as it is. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(QUESTION_IDS.length)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers!: AnswerDto[];
}

export class ContestIdentification {
  /** The other side shall understand why. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}

export class SettleIdentification {
  /** Both agree, or a court or conciliation committee has decided. */
  @IsIn(['AGREED', 'DECIDED'])
  outcome!: 'AGREED' | 'DECIDED';

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}
