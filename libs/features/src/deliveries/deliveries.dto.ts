import { PageQuery, Trimmed } from '@einklang/platform/http';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { DELIVERY_KINDS, PLANNING_STATES, type DeliveryKind, type PlanningState } from './delivery-kinds';

/** PA-7: so early that suggestions and concerns can still be considered (§ 90 (2) BetrVG). */
export class SendFirstInformation {
  /** What is planned and why, in a few sentences. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(10_000)
  description!: string;

  @IsIn(PLANNING_STATES)
  planningState!: PlanningState;

  /** Which groups will probably be affected. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  expectedGroups!: string;

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  nextSteps!: string;
}

export class DeliveryQuery extends PageQuery {
  @IsOptional()
  @IsIn(DELIVERY_KINDS)
  kind?: DeliveryKind;

  /** Item of the information package, e.g. I-05. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  itemId?: string;
}
