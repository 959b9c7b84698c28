import { NOMINATION_DAYS, VOTING_DAYS } from '@einklang/domain';
import { IsCalendarDate, Trimmed } from '@einklang/platform/http';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

/** A SHA-256 or 32 random bytes, as base64url. */
const BYTES_32 = /^[A-Za-z0-9_-]{43}$/;

export class ProposeElection {
  /** For this initiative only; otherwise for all of the company. */
  @IsOptional()
  @IsUUID()
  initiativeId?: string | null;

  @IsInt()
  @Min(1)
  @Max(99)
  seats!: number;

  /** Last day of the term, where it ends with a day. */
  @IsOptional()
  @IsCalendarDate()
  termUntil?: string | null;

  @IsInt()
  @Min(NOMINATION_DAYS.least)
  @Max(NOMINATION_DAYS.most)
  nominationDays!: number;

  @IsInt()
  @Min(VOTING_DAYS.least)
  @Max(VOTING_DAYS.most)
  votingDays!: number;
}

export class NameCandidate {
  /** A colleague, who is asked and decides alone. */
  @IsUUID()
  personId!: string;
}

export class AnswerCandidacy {
  /** Nobody stands without having said so. */
  @IsBoolean()
  stands!: boolean;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(600)
  about?: string;
}

export class TakePaper {
  /** SHA-256 of the ballot paper that my device made; the paper itself stays there until I vote. */
  @Matches(BYTES_32)
  paperHash!: string;
}

export class CastElectionBallot {
  /** The paper. It knows no person. */
  @Matches(BYTES_32)
  paper!: string;

  /** Candidates; none is a blank ballot. */
  @IsArray()
  @ArrayMaxSize(99)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  choices!: string[];
}

export class AnswerMandate {
  @IsBoolean()
  accepts!: boolean;
}
