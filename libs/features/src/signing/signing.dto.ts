import { IsCalendarDate, Trimmed } from '@einklang/platform/http';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** § 77 (2), § 126a BGB: ink on one paper, or qualified electronic signatures of both on one document. */
export const SIGNATURE_FORMS = ['WET_INK', 'QES'] as const;
export type SignatureForm = (typeof SIGNATURE_FORMS)[number];

export class FreezeText {
  /** SHA-256 of the text as it was read. */
  @Matches(/^[0-9a-f]{64}$/)
  textHash!: string;
}

export class ThawText {
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  reason!: string;
}

export class SignText {
  /** SHA-256 of the text that was signed: printed at the foot of every page. */
  @Matches(/^[0-9a-f]{64}$/)
  textHash!: string;

  @IsIn(SIGNATURE_FORMS)
  form!: SignatureForm;

  /** Who signed, by name. */
  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  signatory!: string;

  @IsCalendarDate()
  signedOn!: string;
}

export class IssuePolicy {
  @Matches(/^[0-9a-f]{64}$/)
  textHash!: string;

  @Trimmed()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  signatory!: string;

  @IsCalendarDate()
  issuedOn!: string;
}

export class SealAgreement {
  /** The document with both signatures, as a file of the joint room. */
  @IsUUID()
  fileId!: string;
}

export class DisplayAgreement {
  @IsCalendarDate()
  effectiveOn!: string;

  @IsCalendarDate()
  reviewOn!: string;

  /** Where it hangs or lies besides: notice board, intranet. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(200)
  place?: string;
}
