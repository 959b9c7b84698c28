import { SNOOZES, type Snooze } from '@einklang/domain';
import { PageQuery } from '@einklang/platform/http';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export const DIRECTIONS = ['MINE', 'THEIRS'] as const;

/** WITHOUT: what I have not put off. ONLY: what I have put off until another day. */
export const SNOOZED = ['WITHOUT', 'ONLY'] as const;

export class NotificationQuery extends PageQuery {
  /** Without it: everything, put off or not. */
  @IsOptional()
  @IsIn(SNOOZED)
  snoozed?: (typeof SNOOZED)[number];
}

export class TaskQuery extends NotificationQuery {
  /** MINE: what my side owes. THEIRS: what my side waits for. */
  @IsIn(DIRECTIONS)
  direction: (typeof DIRECTIONS)[number] = 'MINE';

  @IsOptional()
  @IsUUID()
  initiativeId?: string;
}

export class PutOff {
  /** When I want to see it again; never after the day on which it is due. */
  @IsIn(SNOOZES)
  until!: Snooze;
}
