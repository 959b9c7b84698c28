import { STAGES, type Stage } from '@einklang/domain';
import { PageQuery } from '@einklang/platform/http';
import { TableFormatQuery } from '@einklang/platform/tables';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '@einklang/platform/http';

export class OpenInitiative {
  /** @example "Selbstlernende Rechnungserfassung in der Buchhaltung" */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  title!: string;

  /** Which problem it is meant to solve. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(600)
  problem?: string;

  /** Shortlist at once: the works council is told in the same minute. */
  @IsOptional()
  @IsBoolean()
  shortlist?: boolean;
}

export class EditInitiative {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  title?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(600)
  problem?: string;
}

export class InitiativeQuery extends PageQuery {
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;
}

/** The filter of the list; there are no pages in a file. */
export class ExportInitiatives extends TableFormatQuery {
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;
}
