import type { Db } from '@einklang/platform/data';

export const PROTECTION_FORMS = ['CONTROL_PROFILE', 'DPIA', 'RISK_ASSESSMENT'] as const;
export type ProtectionForm = (typeof PROTECTION_FORMS)[number];

export interface DraftRow<Document> {
  readonly document: Document;
  readonly version: number;
  readonly isOpen: boolean;
  readonly updatedByName: string;
  readonly updatedAt: Date;
  readonly notedBy: string;
  readonly notedAt: Date;
}

/** The draft of the employer's side, locked for the change that follows where one comes; nobody else finds any. */
export const draftRow = async <Document>(
  db: Db,
  initiativeId: string,
  form: ProtectionForm,
  lock: 'for update of d' | '' = '',
): Promise<DraftRow<Document> | undefined> => {
  const [row] = await db.sql<DraftRow<Document>>(
    `select d.document, d.version, d.is_open as "isOpen", p.name as "updatedByName", d.updated_at as "updatedAt",
            d.noted_by as "notedBy", d.noted_at as "notedAt"
       from protection_draft d join person p on p.company_id = d.company_id and p.id = d.updated_by
      where d.company_id = $1 and d.initiative_id = $2 and d.form = $3 ${lock}`,
    [db.context.companyId, initiativeId, form],
  );
  return row;
};

export interface VersionRow<Document> {
  readonly number: number;
  readonly document: Document;
  readonly publishedByName: string;
  readonly publishedOn: string;
  readonly publishedAt: Date;
}

/** What was published, the newest first. */
export const versionRows = <Document>(
  db: Db,
  initiativeId: string,
  form: ProtectionForm,
): Promise<VersionRow<Document>[]> =>
  db.sql<VersionRow<Document>>(
    `select v.number, v.document, p.name as "publishedByName", to_char(v.published_on, 'YYYY-MM-DD') as "publishedOn",
            v.published_at as "publishedAt"
       from protection_version v join person p on p.company_id = v.company_id and p.id = v.published_by
      where v.company_id = $1 and v.initiative_id = $2 and v.form = $3 order by v.number desc limit 100`,
    [db.context.companyId, initiativeId, form],
  );

export type RemarkKind = 'CONTESTED' | 'SETTLED' | 'ADVICE' | 'CONTRIBUTION' | 'DONE' | 'CHECKED';
export type RemarkBody = 'EMPLOYER' | 'COUNCIL' | 'DPO' | 'OSH' | 'PHYSICIAN';

export interface RemarkRow {
  readonly id: string;
  readonly number: number;
  readonly kind: RemarkKind;
  readonly body: RemarkBody;
  readonly about: string;
  readonly text: string;
  readonly flagged: boolean;
  readonly givenByName: string;
  readonly givenOn: string;
  readonly givenAt: Date;
}

/** What others put beside a form, the newest first. */
export const remarkRows = (db: Db, initiativeId: string, form: ProtectionForm): Promise<RemarkRow[]> =>
  db.sql<RemarkRow>(
    `select r.id, r.number, r.kind, r.body, r.about, r.text, r.flagged, p.name as "givenByName",
            to_char(r.given_on, 'YYYY-MM-DD') as "givenOn", r.given_at as "givenAt"
       from protection_remark r join person p on p.company_id = r.company_id and p.id = r.given_by
      where r.company_id = $1 and r.initiative_id = $2 and r.form = $3 order by r.given_at desc, r.id desc limit 1000`,
    [db.context.companyId, initiativeId, form],
  );
