import { DECLARATION_KINDS, type DeclarationKind, type DeclarationValue } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { IsDefined, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { DeclarationValueSchema } from './declaration-value';

export class RecordDeclaration {
  @IsIn(DECLARATION_KINDS)
  kind!: DeclarationKind;

  @DeclarationValueSchema()
  @IsDefined()
  value!: DeclarationValue;

  /** What it rests on: a paper, a meeting, a date. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  note!: string;
}
