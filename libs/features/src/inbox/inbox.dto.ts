import { PageQuery } from '@einklang/platform/http';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export const DIRECTIONS = ['MINE', 'THEIRS'] as const;

export class TaskQuery extends PageQuery {
  /** MINE: what my side owes. THEIRS: what my side waits for. */
  @IsIn(DIRECTIONS)
  direction: (typeof DIRECTIONS)[number] = 'MINE';

  @IsOptional()
  @IsUUID()
  initiativeId?: string;
}
