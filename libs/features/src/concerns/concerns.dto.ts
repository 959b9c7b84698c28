import { CLAUSE_IDS, CONCERN_CATEGORY_IDS, type ClauseId, type ConcernCategoryId } from '@einklang/content';
import { IsCalendarDate, Trimmed } from '@einklang/platform/http';
import { CONCERN_ADDRESSEES, type ConcernAddressee } from '@einklang/policy';
import { LOCALES, type Locale } from '@einklang/texts';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';

/** Where what somebody enters for others comes from. */
export const RECORDED_SOURCES = ['DIALOGUE', 'SURVEY', 'BOX', 'COUNCIL'] as const;

class ConcernFields {
  @IsIn(CONCERN_CATEGORY_IDS)
  code!: ConcernCategoryId;

  /** One of the groups named for the initiative; empty: in general. */
  @Trimmed()
  @IsString()
  @MaxLength(120)
  group!: string;

  /** 1 hardly, 5 very heavy. */
  @IsInt()
  @Min(1)
  @Max(5)
  severity!: number;

  /** Please without names. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  body!: string;
}

export class GiveConcern extends ConcernFields {
  /** Who learns my name, and nobody else; left out: nothing is stored that leads back to me. */
  @IsOptional()
  @IsIn(CONCERN_ADDRESSEES)
  addressee?: ConcernAddressee | null;
}

export class RecordConcern extends ConcernFields {
  @IsIn(RECORDED_SOURCES)
  source!: (typeof RECORDED_SOURCES)[number];
}

export class AnswerConcern {
  /** Everybody in the company reads it. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  answer!: string;
}

export class DeclineConcern {
  /** Why it is not followed; everybody in the company reads it. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reasons!: string;
}

export class AgreeConcernMeasure {
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(600)
  text!: string;

  @IsOptional()
  @IsIn(CLAUSE_IDS)
  clause?: ClauseId | null;

  @IsUUID()
  ownerId!: string;

  /** Calendar day, today or later. */
  @IsCalendarDate()
  dueOn!: string;
}

export class CompleteConcernMeasure {
  /** What was done, and what shows it. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}

export class WeighingListQuery {
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;
}
