import { Trimmed } from '@einklang/platform/http';
import { MANDATES, ROLES, type Mandate, type Role } from '@einklang/policy';
import { Transform } from 'class-transformer';
import {
  IsDateString,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';

class RoleChoice {
  @IsIn(ROLES)
  role!: Role;

  /** Whose side a consultant stands on; only with the role CONSULTANT (COI-03). */
  @IsOptional()
  @IsIn(MANDATES)
  mandate?: Mandate;

  /** Last day, for roles that are lent: substitutes, experts, guests, consultants (COI-08). */
  @IsOptional()
  @IsDateString({ strict: true })
  until?: string;
}

export class GrantMembership extends RoleChoice {
  @IsUUID()
  personId!: string;
}

export class SendInvitation extends RoleChoice {
  @Trimmed()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @IsString()
  @IsEmail({ require_tld: false })
  @MaxLength(254)
  email!: string;

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name!: string;
}
