import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** 256 bits that the page draws itself, so that it can ask again when an answer of ours got lost on the way. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** More questions than a survey can have. */
const MOST_ANSWERS = 100;

export class ReadBallot {
  @Matches(TOKEN)
  token!: string;
}

export class OpenBallot extends ReadBallot {
  /** As it stands on the slip; case, blanks and dashes do not matter. */
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code!: string;
}

export class BallotAnswer {
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  questionId!: string;

  /** 1 (does not apply at all) to 5 (applies fully); 0 when it can't be judged. */
  @IsInt()
  @Min(0)
  @Max(5)
  value!: number;
}

export class CastBallot extends ReadBallot {
  /** A question without an answer is left out. */
  @IsArray()
  @ArrayMaxSize(MOST_ANSWERS)
  @ArrayUnique(({ questionId }: BallotAnswer) => questionId)
  @ValidateNested({ each: true })
  @Type(() => BallotAnswer)
  answers!: BallotAnswer[];

  /** Counts only where the survey asks for it. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  text?: string;
}
