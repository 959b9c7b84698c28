import type { Db } from '@einklang/platform/data';
import type { BusinessCaseDocumentDto } from './business-case.dto';
import { publishedFigures } from './figures';
import type { BusinessCaseVersionView, PublishedBusinessCaseView } from './business-case.view';

export interface DraftRow {
  readonly document: BusinessCaseDocumentDto;
  readonly version: number;
  readonly updatedByName: string;
  readonly updatedAt: Date;
  readonly notedBy: string;
  readonly notedAt: Date;
}

/** The draft, for those in the employer's room; for everybody else there is none. */
export const draftRow = async (db: Db, initiativeId: string): Promise<DraftRow | undefined> => {
  const [row] = await db.sql<DraftRow>(
    `select d.content as document, d.version, p.name as "updatedByName", d.updated_at as "updatedAt",
            d.noted_by as "notedBy", d.noted_at as "notedAt"
       from business_case_draft d join person p on p.company_id = d.company_id and p.id = d.updated_by
      where d.company_id = $1 and d.initiative_id = $2`,
    [db.context.companyId, initiativeId],
  );
  return row;
};

/** A published version, or the newest. */
export const publishedRow = async (
  db: Db,
  initiativeId: string,
  version: number | null = null,
): Promise<PublishedBusinessCaseView | undefined> => {
  const [row] = await db.sql<PublishedBusinessCaseView>(
    `select v.id, v.version, v.content as document, v.figures, v.content_hash as "contentHash", p.name as "publishedByName",
            v.published_at as "publishedAt"
       from business_case_version v join person p on p.company_id = v.company_id and p.id = v.published_by
      where v.company_id = $1 and v.initiative_id = $2 and ($3::int is null or v.version = $3) order by v.version desc limit 1`,
    [db.context.companyId, initiativeId, version],
  );
  return row && { ...row, figures: publishedFigures(row.document, row.figures) };
};

export const versionRows = (db: Db, initiativeId: string): Promise<BusinessCaseVersionView[]> =>
  db.sql<BusinessCaseVersionView>(
    `select v.version, p.name as "publishedByName", v.published_at as "publishedAt"
       from business_case_version v join person p on p.company_id = v.company_id and p.id = v.published_by
      where v.company_id = $1 and v.initiative_id = $2 order by v.version desc limit 200`,
    [db.context.companyId, initiativeId],
  );
