import { Transform } from 'class-transformer';
import { TABLE_FORMATS, type TableFormat } from '@einklang/platform/tables';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { SystemFilter } from './systems.dto';

/** The filter of the list; there are no pages in a file. */
export class ExportSystems extends SystemFilter {
  @IsIn(TABLE_FORMATS)
  format!: TableFormat;
}

export class ImportSystems {
  /** As the preview gave it: nothing else than what was looked at is taken over. */
  @Matches(/^[0-9a-f]{64}$/)
  fingerprint!: string;

  /** New entries without a product of the catalogue get the one that is suggested. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  takeSuggestions?: boolean;
}
