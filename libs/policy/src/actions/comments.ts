import { action } from './action';
import { JOINT } from './groups';

/** A comment's room is guarded by the database; here only what its author and its readers may do. */
export interface CommentSubject {
  readonly authorId: string;
  readonly resolvedAt: Date | null;
}

export const commentActions = {
  'comment.list': action(JOINT),
  'comment.write': action(JOINT),
  'comment.edit': action<CommentSubject>(
    JOINT,
    (comment, actor) => comment.authorId === actor.personId && comment.resolvedAt === null,
  ),
  'comment.resolve': action<CommentSubject>(JOINT, (comment) => comment.resolvedAt === null),
} as const;
