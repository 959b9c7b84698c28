import type { Db } from '@einklang/platform/data';
import type { Actor, RoomKind } from '@einklang/policy';
import type { AnchorDto } from './comments.dto';
import type { CommentView } from './comment.view';

export type CommentRow = Omit<CommentView, 'may'>;

const SELECT = `select c.id, r.kind as room, c.subject_type as "subjectType", c.subject_id as "subjectId", c.parent_id as "parentId",
    c.author_id as "authorId", a.name as "authorName", c.body, c.anchor, c.mentions, c.written_at as "writtenAt", c.edited_at as "editedAt",
    c.resolved_at as "resolvedAt", b.name as "resolvedByName"
  from comment c
  join room r on r.company_id = c.company_id and r.id = c.room_id
  join person a on a.company_id = c.company_id and a.id = c.author_id
  left join person b on b.company_id = c.company_id and b.id = c.resolved_by`;

export interface NewComment {
  readonly id: string;
  readonly room: RoomKind;
  readonly initiativeId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly parentId: string | null;
  readonly body: string;
  readonly anchor: AnchorDto | null;
  readonly mentions: readonly string[];
  readonly writtenAt: Date;
}

interface Filter {
  readonly initiativeId: string;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly after: [string, string] | null;
  readonly limit: number;
}

/** Comments of an initiative (or one part of it) in the order written; only rooms the reader is in. */
export const commentPage = (
  db: Db,
  actor: Actor,
  { initiativeId, subjectType, subjectId, after, limit }: Filter,
): Promise<CommentRow[]> =>
  db.select<CommentRow>(
    actor,
    `${SELECT} where c.company_id = $1 and c.initiative_id = $2
       ${subjectType ? 'and c.subject_type = $4' : ''} ${subjectId ? `and c.subject_id = $${subjectType ? 5 : 4}` : ''}
       ${after ? `and (c.written_at, c.id) > ($${4 + (subjectType ? 1 : 0) + (subjectId ? 1 : 0)}, $${5 + (subjectType ? 1 : 0) + (subjectId ? 1 : 0)}::uuid)` : ''}
     order by c.written_at, c.id limit $3`,
    [
      actor.companyId,
      initiativeId,
      limit + 1,
      ...(subjectType ? [subjectType] : []),
      ...(subjectId ? [subjectId] : []),
      ...(after ?? []),
    ],
  );

/**
 * Writes a comment in one statement: only into a room the author is in, only on an initiative the author sees.
 * No row comes back where either does not exist for them.
 */
export const insertComment = async (
  db: Db,
  actor: Actor,
  comment: NewComment,
): Promise<(CommentRow & { roomId: string }) | undefined> => {
  const [row] = await db.sql<CommentRow & { roomId: string }>(
    `with place as (select r.id as room_id, r.kind, i.id as initiative_id from room r, initiative i
        where r.company_id = $1 and r.kind = $2 and r.id = any ((select app.my_rooms())::uuid[]) and i.company_id = $1 and i.id = $3),
      c as (insert into comment (company_id, id, room_id, initiative_id, subject_type, subject_id, parent_id, author_id, body, anchor, mentions, written_at)
        select $1, $4, place.room_id, place.initiative_id, $5, $6, $7, $8, $9, $10, $11, $12 from place returning *)
     select c.id, place.kind as room, c.room_id as "roomId", c.subject_type as "subjectType", c.subject_id as "subjectId", c.parent_id as "parentId",
        c.author_id as "authorId", a.name as "authorName", c.body, c.anchor, c.mentions, c.written_at as "writtenAt", c.edited_at as "editedAt",
        c.resolved_at as "resolvedAt", null as "resolvedByName"
       from c, place, person a where a.company_id = $1 and a.id = c.author_id`,
    [
      actor.companyId,
      comment.room,
      comment.initiativeId,
      comment.id,
      comment.subjectType,
      comment.subjectId,
      comment.parentId,
      actor.personId,
      comment.body,
      comment.anchor === null ? null : JSON.stringify(comment.anchor),
      comment.mentions,
      comment.writtenAt,
    ],
  );
  return row;
};

export const commentRow = async (db: Db, id: string): Promise<CommentRow | undefined> => {
  const [row] = await db.sql<CommentRow>(`${SELECT} where c.company_id = $1 and c.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};
