import { PageQuery } from '@einklang/platform/http';
import { LOCALES, type Locale } from '@einklang/texts';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { REPORT_KINDS, REQUESTABLE_KINDS, type ReportKind } from './report-kinds';

export class RequestReport {
  @IsIn(REQUESTABLE_KINDS)
  kind!: (typeof REQUESTABLE_KINDS)[number];

  @IsUUID()
  initiativeId!: string;

  /** The extract, for RESOLUTION_EXTRACT. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;
}

export class ReportQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  initiativeId?: string;

  @IsOptional()
  @IsIn(REPORT_KINDS)
  kind?: ReportKind;
}
