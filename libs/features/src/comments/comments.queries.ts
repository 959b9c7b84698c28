import type { Db } from '@einklang/platform/data';
import type { CommentView } from './comment.view';

export type CommentRow = Omit<CommentView, 'may'>;

const SELECT = `select c.id, r.kind as room, c.subject_type as "subjectType", c.subject_id as "subjectId", c.parent_id as "parentId",
    c.author_id as "authorId", a.name as "authorName", c.body, c.anchor, c.mentions, c.written_at as "writtenAt", c.edited_at as "editedAt",
    c.resolved_at as "resolvedAt", b.name as "resolvedByName"
  from comment c
  join room r on r.company_id = c.company_id and r.id = c.room_id
  join person a on a.company_id = c.company_id and a.id = c.author_id
  left join person b on b.company_id = c.company_id and b.id = c.resolved_by`;

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
  { initiativeId, subjectType, subjectId, after, limit }: Filter,
): Promise<CommentRow[]> =>
  db.sql<CommentRow>(
    `${SELECT} where c.company_id = $1 and c.initiative_id = $2 and ($3::text is null or c.subject_type = $3) and ($4::uuid is null or c.subject_id = $4)
       and ($5::timestamptz is null or (c.written_at, c.id) > ($5, $6::uuid))
     order by c.written_at, c.id limit $7`,
    [
      db.context.companyId,
      initiativeId,
      subjectType,
      subjectId,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ],
  );

export const commentRow = async (db: Db, id: string): Promise<CommentRow | undefined> => {
  const [row] = await db.sql<CommentRow>(`${SELECT} where c.company_id = $1 and c.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};
