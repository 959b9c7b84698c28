import { STATEMENT_BODIES, type StatementBody } from '@einklang/policy';
import { Trimmed } from '@einklang/platform/http';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { POSITIONS, type Position } from './positions';

export class GiveStatement {
  @IsIn(STATEMENT_BODIES)
  body!: StatementBody;

  @IsIn(POSITIONS)
  position!: Position;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(20_000)
  text?: string;

  /** Single demands; each is answered one by one later. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Transform(({ value }: { value: unknown }) =>
    Array.isArray(value)
      ? value.map((entry: unknown) => (typeof entry === 'string' ? entry.trim() : entry))
      : value,
  )
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(1000, { each: true })
  demands?: string[];

  /** Extract of the resolution on this, as the council has handed it over. */
  @IsOptional()
  @IsUUID()
  extractId?: string;
}

export class RequestStatement {
  @IsIn(STATEMENT_BODIES)
  body!: StatementBody;

  /** A wish of the asking side; it binds nobody. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsDateString({ strict: true })
  dueOn!: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  note?: string;
}
