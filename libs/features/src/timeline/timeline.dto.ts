import { PageQuery } from '@einklang/platform/http';
import { ROOM_KINDS, type RoomKind } from '@einklang/policy';
import { Type } from 'class-transformer';
import { IsDateString, IsIn, IsInt, IsOptional, IsUUID, Matches, Min } from 'class-validator';

export class TimelineQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  initiativeId?: string;

  @IsOptional()
  @IsIn(ROOM_KINDS)
  room?: RoomKind;

  /** Acts of one person. */
  @IsOptional()
  @IsUUID()
  actorId?: string;

  /** Events of one noun: `comment` stands for `comment.written`, `comment.resolved` ... */
  @IsOptional()
  @Matches(/^[a-z][a-z-]{0,40}$/)
  noun?: string;

  /** First and last calendar day, in Germany. */
  @IsOptional()
  @IsDateString({ strict: true })
  from?: string;

  @IsOptional()
  @IsDateString({ strict: true })
  to?: string;
}

export class ChainQuery {
  @IsIn(ROOM_KINDS)
  room!: RoomKind;

  /** Number of the last entry already read. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after: number = 0;
}
