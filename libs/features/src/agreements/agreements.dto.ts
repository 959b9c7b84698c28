import {
  CLAUSE_IDS,
  CLAUSE_KINDS,
  CLAUSE_VARIANTS,
  type ClauseId,
  type ClauseKind,
  type ClauseVariant,
} from '@einklang/content';
import { STATEMENT_RESPONSES, type StatementResponse } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { AGREEMENT_KINDS, type AgreementKind } from './agreement.view';

export class OpenAgreement {
  /** WORKS_AGREEMENT with a works council, AI_POLICY without one. */
  @IsIn(AGREEMENT_KINDS)
  kind!: AgreementKind;

  /** Clauses of the library to begin with. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ArrayUnique()
  @IsIn(CLAUSE_IDS, { each: true })
  clauses!: ClauseId[];
}

export class AddClause {
  /** A clause of the library; without it one of the parties' own. */
  @IsOptional()
  @IsIn(CLAUSE_IDS)
  key?: ClauseId;

  /** Heading of an own clause. */
  @ValidateIf((clause: AddClause) => clause.key === undefined)
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(160)
  title?: string;

  /** Enforceable or voluntary (§ 77 (6) BetrVG); own clauses are voluntary unless said otherwise. */
  @IsOptional()
  @IsIn(CLAUSE_KINDS)
  effect?: ClauseKind;
}

export class WriteClause {
  @IsIn([...CLAUSE_VARIANTS, 'CUSTOM'])
  variant!: ClauseVariant | 'CUSTOM';

  /** Paragraphs are lines. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(20_000)
  text!: string;

  /** Values of the placeholders that were filled in, to offer them again. */
  @IsOptional()
  @IsObject()
  variables?: Record<string, string>;

  /** Why this wording. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  reason?: string;

  /** The interest behind it, in one line. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  interest?: string;
}

export class AcceptClause {
  /** Number of the version that was read and is accepted. */
  @IsInt()
  @Min(1)
  @Max(100_000)
  version!: number;
}

export class SetAsideClause {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class RaiseItem {
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(4000)
  text!: string;
}

export class DeclareOnItem {
  @IsIn(STATEMENT_RESPONSES)
  response!: StatementResponse;

  /** Needed for everything but full acceptance. */
  @ValidateIf(
    (declaration: DeclareOnItem) => declaration.response !== 'ACCEPTED' || declaration.reasons !== undefined,
  )
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(4000)
  reasons?: string;

  /** What was taken over differs from what was asked. */
  @IsOptional()
  @IsBoolean()
  deviates?: boolean;
}
