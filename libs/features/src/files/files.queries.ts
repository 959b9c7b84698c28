import type { Db } from '@einklang/platform/data';
import type { FileView } from './file.view';

export interface FileRow extends FileView {
  storedName: string;
}

const SELECT = `select f.id, f.name, f.media_type as "mediaType", f.size::int as size, f.sha256, r.kind as room, f.initiative_id as "initiativeId",
    a.name as "addedBy", f.added_at as "addedAt", f.stored_name as "storedName"
  from file f
  join room r on r.company_id = f.company_id and r.id = f.room_id
  join person a on a.company_id = f.company_id and a.id = f.added_by`;

interface Filter {
  readonly initiativeId: string | null;
  readonly room: string | null;
  readonly after: [string, string] | null;
  readonly limit: number;
}

/** Files of the rooms I am in, the newest first. */
export const filePage = (db: Db, { initiativeId, room, after, limit }: Filter): Promise<FileRow[]> =>
  db.sql<FileRow>(
    `${SELECT} where f.company_id = $1 and ($2::uuid is null or f.initiative_id = $2) and ($3::text is null or r.kind = $3)
       and ($4::timestamptz is null or (f.added_at, f.id) < ($4, $5::uuid))
     order by f.added_at desc, f.id desc limit $6`,
    [db.context.companyId, initiativeId, room, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

export const fileRow = async (db: Db, id: string): Promise<FileRow | undefined> => {
  const [row] = await db.sql<FileRow>(`${SELECT} where f.company_id = $1 and f.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};
