import { PageQuery } from '@einklang/platform/http';
import { IsOptional, IsUUID } from 'class-validator';

export class TimelineQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  initiativeId?: string;
}
