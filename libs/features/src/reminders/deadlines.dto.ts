import { PageQuery } from '@einklang/platform/http';
import { IsOptional, IsUUID } from 'class-validator';

export class DeadlineQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  initiativeId?: string;
}
