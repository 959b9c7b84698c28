import type { Db } from '@einklang/platform/data';
import type { Locale } from '@einklang/texts';
import type { ReportView } from './report.view';

export interface ReportRow extends Omit<ReportView, 'may'> {
  readonly roomId: string;
  readonly locale: Locale;
}

const SELECT = `select p.id, p.kind, p.room_id as "roomId", p.initiative_id as "initiativeId", i.title as "initiativeTitle", p.subject_id as "subjectId",
    p.locale, p.state, p.progress, p.file_id as "fileId", f.name as "fileName", f.sha256, p.pages, p.failure, q.name as "requestedBy",
    p.requested_at as "requestedAt", p.finished_at as "finishedAt"
  from report p
  join initiative i on i.company_id = p.company_id and i.id = p.initiative_id
  join person q on q.company_id = p.company_id and q.id = p.requested_by
  left join file f on f.company_id = p.company_id and f.id = p.file_id`;

interface Filter {
  readonly initiativeId: string | null;
  readonly kind: string | null;
  readonly after: [string, string] | null;
  readonly limit: number;
}

/** Reports of the rooms I am in, the newest first. */
export const reportPage = (db: Db, { initiativeId, kind, after, limit }: Filter): Promise<ReportRow[]> =>
  db.sql<ReportRow>(
    `${SELECT} where p.company_id = $1 and ($2::uuid is null or p.initiative_id = $2) and ($3::text is null or p.kind = $3)
       and ($4::timestamptz is null or (p.requested_at, p.id) < ($4, $5::uuid))
     order by p.requested_at desc, p.id desc limit $6`,
    [db.context.companyId, initiativeId, kind, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

export const reportRow = async (
  db: Db,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<ReportRow | undefined> => {
  const [row] = await db.sql<ReportRow>(
    `${SELECT} where p.company_id = $1 and p.id = $2${lock ? ' for update of p' : ''}`,
    [db.context.companyId, id],
  );
  return row;
};

/** The newest report of a kind on a subject, e.g. the PDF of a signing copy. */
export const reportOf = async (db: Db, kind: string, subjectId: string): Promise<ReportRow | undefined> => {
  const [row] = await db.sql<ReportRow>(
    `${SELECT} where p.company_id = $1 and p.kind = $2 and p.subject_id = $3 order by p.id desc limit 1`,
    [db.context.companyId, kind, subjectId],
  );
  return row;
};
