import {
  AI_RESULTS,
  SYSTEM_HOSTINGS,
  SYSTEM_STATUSES,
  type SystemHosting,
  type SystemStatus,
} from '@einklang/domain';
import { IsCalendarDate, PageQuery, Trimmed } from '@einklang/platform/http';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';

/** May be left out, but not emptied with `null`. */
const Given = () => ValidateIf((_, value) => value !== undefined);

/** What can be said of a system besides its name; what is left out stays as it is, `null` empties it. */
export class SystemFields {
  /** @example "Microsoft" */
  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(120)
  vendor?: string;

  /** Modules or functions that are used. */
  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(300)
  modules?: string;

  /** What it is for: the processes that it is part of. */
  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(600)
  purpose?: string;

  /** Part of the company in which it is used. */
  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(80)
  area?: string;

  /** How many people work with it. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  users?: number | null;

  @IsOptional()
  @IsIn(SYSTEM_HOSTINGS)
  hosting?: SystemHosting | null;

  /** Who sets it up and has all rights in it. */
  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(120)
  administrator?: string;

  @IsOptional()
  @IsUUID()
  responsibleId?: string | null;

  @IsOptional()
  @IsCalendarDate()
  contractUntil?: string | null;

  /** What was noticed. */
  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  finding?: string;

  /** Product of the catalogue that it is. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  catalogueId?: string | null;

  /** Agreement or policy kept here that covers it. */
  @IsOptional()
  @IsUUID()
  agreementId?: string | null;

  /** Name of an agreement that covers it and is not kept here. */
  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(160)
  otherAgreement?: string;
}

export const LIVE_STATUSES = ['PLANNED', 'IN_USE'] as const;

export class EnterSystem extends SystemFields {
  /** @example "Microsoft 365" */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  product!: string;

  @IsIn(LIVE_STATUSES)
  status!: (typeof LIVE_STATUSES)[number];
}

export class EditSystem extends SystemFields {
  @Given()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  product?: string;

  /** Once in use, a system is seen by the whole company and stays so. */
  @Given()
  @IsIn(LIVE_STATUSES)
  status?: (typeof LIVE_STATUSES)[number];
}

export class ReviewSystem {
  @IsCalendarDate()
  reviewedOn!: string;

  /** When to look again. */
  @IsOptional()
  @IsCalendarDate()
  nextOn?: string | null;

  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class AttachSystem {
  @IsUUID()
  systemId!: string;
}

/** `none`: the KI-Check was not done yet. */
export const RESULT_FILTER = [...AI_RESULTS, 'none'] as const;

export class SystemFilter extends PageQuery {
  /** Words in the name, the vendor or the purpose. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(120)
  q?: string;

  /** Without it: everything but what is retired. */
  @IsOptional()
  @IsIn(SYSTEM_STATUSES)
  status?: SystemStatus;

  @IsOptional()
  @IsIn(RESULT_FILTER)
  result?: (typeof RESULT_FILTER)[number];

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(80)
  area?: string;

  /** Only what no rule covers. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unregulated?: boolean;
}
