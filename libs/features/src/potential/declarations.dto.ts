import { DECLARATION_KINDS, type DeclarationKind, type DeclarationValue } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { IsDefined, IsIn, IsString, MaxLength, MinLength } from 'class-validator';

export class RecordDeclaration {
  @IsIn(DECLARATION_KINDS)
  kind!: DeclarationKind;

  /** A share 0 to 1, a whole number, yes or no, a choice, or { total, unanswered }; by kind. */
  @IsDefined()
  value!: DeclarationValue;

  /** What it rests on: a paper, a meeting, a date. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}
