import { PageQuery } from '@einklang/platform/http';
import { ROOM_KINDS, type RoomKind } from '@einklang/policy';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** Nothing is uploaded to the whole workforce: what it reads was published by an act of its own. */
export const UPLOAD_ROOMS = ['JOINT', 'EMPLOYER', 'COUNCIL'] as const;

export class UploadQuery {
  /** The room whose members will read the file. */
  @IsIn(UPLOAD_ROOMS)
  room!: (typeof UPLOAD_ROOMS)[number];

  @IsOptional()
  @IsUUID()
  initiativeId?: string;
}

export class FileQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  initiativeId?: string;

  @IsOptional()
  @IsIn(ROOM_KINDS)
  room?: RoomKind;
}
