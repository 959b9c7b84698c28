import type { RoomKind } from '@einklang/policy';
import { AnchorDto } from './comments.dto';

export class CommentMay {
  edit!: boolean;
  resolve!: boolean;
}

export class CommentView {
  id!: string;
  room!: RoomKind;
  subjectType!: string;
  subjectId!: string;
  parentId!: string | null;
  authorId!: string;
  authorName!: string;
  body!: string;
  anchor!: AnchorDto | null;
  mentions!: string[];
  writtenAt!: Date;
  editedAt!: Date | null;
  resolvedAt!: Date | null;
  resolvedByName!: string | null;
  may!: CommentMay;
}

export class CommentList {
  items!: CommentView[];
  nextCursor!: string | null;
}
