import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AGREED_PERIODS, type AgreedPeriodId } from './periods';

export class ProposedPeriod {
  @IsIn(AGREED_PERIODS)
  period!: AgreedPeriodId;

  /** 1 to 250. */
  @IsInt()
  @Min(1)
  @Max(250)
  workingDays!: number;
}

export class ProposePeriods {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(AGREED_PERIODS.length)
  @ArrayUnique((entry: ProposedPeriod) => entry.period)
  @ValidateNested({ each: true })
  @Type(() => ProposedPeriod)
  periods!: ProposedPeriod[];
}

export class ConfirmPeriods {
  /** Proposals of the other side that are agreed to. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(AGREED_PERIODS.length)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  proposalIds!: string[];
}
