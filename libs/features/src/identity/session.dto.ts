import { LOCALES, type Locale } from '@einklang/texts';
import { IsEmail, IsIn, IsString, MaxLength, MinLength } from 'class-validator';

export class SignIn {
  /** @example "sabine.kurz@brandner.example" */
  @IsString()
  @IsEmail({ require_tld: false })
  @MaxLength(254)
  email!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(128)
  password!: string;
}

/** What I set for my account. */
export class EditAccount {
  /** The language of mails, and of pages where none was chosen on the device. */
  @IsIn(LOCALES)
  locale!: Locale;
}

export class PasswordResetRequest {
  @IsString()
  @IsEmail({ require_tld: false })
  @MaxLength(254)
  email!: string;
}

/** A new password: 12 to 128 characters of any script. */
export class NewPassword {
  @IsString()
  @MinLength(12)
  @MaxLength(128)
  password!: string;
}

export class AcceptInvitation {
  /** The new password; where the address already has an account, that account's password. */
  @IsString()
  @MinLength(12)
  @MaxLength(128)
  password!: string;
}
