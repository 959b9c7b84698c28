import { RULE_IDS, type RuleId } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

export class DeclaredDto {
  @IsOptional()
  @IsBoolean()
  socialScoring?: boolean;

  @IsOptional()
  @IsBoolean()
  biometricCategorisation?: boolean;

  @IsOptional()
  @IsBoolean()
  exceptionDocumented?: boolean;

  @IsOptional()
  @IsBoolean()
  dismissalsPlanned?: boolean;

  @IsOptional()
  @IsBoolean()
  pilot?: boolean;
}

export class RecordFacts {
  /** Answered facts by name (domain 3.1); what is left out keeps its preset. */
  @IsObject()
  facts!: Record<string, unknown>;

  @IsOptional()
  @ValidateNested()
  @Type(() => DeclaredDto)
  declared?: DeclaredDto;
}

export class AssessRules {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(RULE_IDS.length)
  @IsIn(RULE_IDS, { each: true })
  ruleIds!: RuleId[];

  @IsIn(['OPEN', 'IN_PROGRESS', 'FULFILLED'])
  status!: 'OPEN' | 'IN_PROGRESS' | 'FULFILLED';

  /** What shows it: a paper, a meeting, a date. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}

export class ContestRule {
  @IsIn(RULE_IDS)
  ruleId!: RuleId;

  /** The other side shall understand why. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}

export class SettleContest {
  @IsIn(RULE_IDS)
  ruleId!: RuleId;

  /** Both agree, or a court or conciliation committee has decided. */
  @IsIn(['AGREED', 'DECIDED'])
  outcome!: 'AGREED' | 'DECIDED';

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}
