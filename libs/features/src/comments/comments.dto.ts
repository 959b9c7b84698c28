import { PageQuery, Trimmed } from '@einklang/platform/http';
import { ROOM_KINDS, type RoomKind } from '@einklang/policy';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
  ArrayMaxSize,
  IsArray,
} from 'class-validator';

/** What can be commented on. */
export const COMMENT_SUBJECTS = [
  'initiative',
  'business-case',
  'package-item',
  'delivery',
  'clause',
  'statement',
  'gate',
] as const;
export type CommentSubjectType = (typeof COMMENT_SUBJECTS)[number];

/** A passage of text (W3C selectors): position, exact quote and its surroundings, so that it survives a new version. */
export class AnchorDto {
  @IsOptional()
  @IsUUID()
  versionId?: string;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  start!: number;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  end!: number;

  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  exact!: string;

  @IsString()
  @MaxLength(32)
  prefix!: string;

  @IsString()
  @MaxLength(32)
  suffix!: string;
}

export class WriteComment {
  @IsIn(ROOM_KINDS)
  room!: RoomKind;

  @IsIn(COMMENT_SUBJECTS)
  subjectType!: CommentSubjectType;

  @IsUUID()
  subjectId!: string;

  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(10_000)
  body!: string;

  /** The comment this one answers, in the same room. */
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => AnchorDto)
  anchor?: AnchorDto;

  /** People to point to; only those who are in the room are told. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  mentions?: string[];
}

export class EditComment {
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(10_000)
  body!: string;
}

export class CommentQuery extends PageQuery {
  @IsOptional()
  @IsIn(COMMENT_SUBJECTS)
  subjectType?: CommentSubjectType;

  @IsOptional()
  @IsUUID()
  subjectId?: string;
}
