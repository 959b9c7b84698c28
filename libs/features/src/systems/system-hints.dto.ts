import { PageQuery, Trimmed } from '@einklang/platform/http';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export const HINT_STATES = ['OPEN', 'ANSWERED', 'ENTERED'] as const;
export type HintState = (typeof HINT_STATES)[number];

export class GiveHint {
  /** @example "Diktier-App" */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  product!: string;

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  body!: string;

  /** Without a name: nothing is stored that leads back to me. */
  @IsBoolean()
  anonymous!: boolean;

  /** Entry that the hint is about. */
  @IsOptional()
  @IsUUID()
  systemId?: string | null;
}

export class AnswerHint {
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  answer!: string;
}

export class HintQuery extends PageQuery {
  @IsOptional()
  @IsIn(HINT_STATES)
  state?: HintState;
}
